using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>Van een advies naar zijn herziening: de maatregel zoals die is opgelegd.</summary>
public static class OpgelegdeMaatregelUitAdvies
{
    extension(OpgelegdeMaatregel)
    {
        /// <summary>De maatregel zoals een verzoek om herziening hem opgeeft.</summary>
        /// <param name="maatregel">De geadviseerde maatregel, als die zo is opgelegd.</param>
        /// <param name="casus">De zaak van het advies.</param>
        /// <param name="bekendgemaakt">De dag waarop het besluit bekend is gemaakt.</param>
        /// <param name="besluitdatum">De dag van het besluit.</param>
        /// <exception cref="ArgumentException">De maatregel is niet van deze zaak.</exception>
        public static OpgelegdeMaatregel Van(GeadviseerdeMaatregel maatregel, Casus casus, LocalDate bekendgemaakt, LocalDate? besluitdatum = null)
        {
            ArgumentNullException.ThrowIfNull(maatregel);
            ArgumentNullException.ThrowIfNull(casus);
            var gedraging = maatregel.GedragingIn(casus);
            return new OpgelegdeMaatregel
            {
                Regel = maatregel.Regel,
                Grondslag = maatregel.Grondslag,
                Van = gedraging.Van,
                MetPartner = casus.MetPartner(),
                Gedragingsdatum = gedraging.Datum!.Value,
                Besluitdatum = besluitdatum,
                Bekendgemaakt = bekendgemaakt,
                Verlaging = maatregel.Verlaging,
                Plan = maatregel.Uitgevoerd(),
                NormPerMaand = casus.Uitkering?.NormPerMaand,
            };
        }
    }
}

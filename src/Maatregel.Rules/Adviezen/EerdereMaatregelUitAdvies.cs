using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Adviezen;

/// <summary>Van een advies naar een latere zaak: de maatregel als eerdere maatregel.</summary>
public static class EerdereMaatregelUitAdvies
{
    extension(EerdereMaatregel)
    {
        /// <summary>
        /// De maatregel zoals een latere zaak hem als eerdere maatregel opgeeft. Wat er daarna mee gebeurde, zoals een vernietiging in
        /// bezwaar, zet de aanroeper er met <c>with</c> bij. Een vast bedrag heeft geen percentage en geen duur.
        /// </summary>
        /// <param name="maatregel">De geadviseerde maatregel, als die zo is opgelegd.</param>
        /// <param name="casus">De zaak van het advies.</param>
        /// <param name="bekendgemaakt">De dag waarop het besluit bekend is gemaakt.</param>
        /// <param name="besluitdatum">De dag van het besluit.</param>
        /// <exception cref="ArgumentException">De maatregel is niet van deze zaak.</exception>
        public static EerdereMaatregel Van(GeadviseerdeMaatregel maatregel, Casus casus, LocalDate bekendgemaakt, LocalDate? besluitdatum = null)
        {
            ArgumentNullException.ThrowIfNull(maatregel);
            ArgumentNullException.ThrowIfNull(casus);
            var gedraging = maatregel.GedragingIn(casus);
            var verlaging = maatregel.Verlaging;
            return new EerdereMaatregel
            {
                Regel = maatregel.Regel,
                Grondslag = maatregel.Grondslag,
                Regeling = casus.Regeling,
                Gemeente = casus.Gemeente,
                Gedragingsdatum = gedraging.Datum,
                Besluitdatum = besluitdatum,
                Bekendgemaakt = bekendgemaakt,
                Percentage = verlaging?.Percentage,
                Maanden = verlaging?.Maanden,
                Plan = maatregel.Plan.Count == 0 ? null : maatregel.Uitgevoerd(),
                Van = gedraging.Van,
            };
        }
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Legt een zaak en de verordening van de dag uiteen in gegevens die de regels lezen. Het trekt geen conclusie.</summary>
internal static class Dossier
{
    public static (IReadOnlyList<Daad> Daden, IReadOnlyList<object> Gegevens) Van(Casus casus, VerordeningBibliotheek bibliotheek)
    {
        List<Daad> daden = [];
        List<object> gegevens = [];
        foreach (var (nummer, gedraging) in casus.Gedragingen.Index())
        {
            var verordening = gedraging.Datum is { } dag ? bibliotheek.Zoek(casus.Gemeente, dag) : bibliotheek.Alle.FirstOrDefault(v => v.Gemeenten.Any(g => g.Code == casus.Gemeente));
            var geldt = verordening?.Regelingen.Contains(casus.Regeling) == true;
            var daad = new Daad(casus, gedraging, gedraging.Id ?? $"g{nummer + 1}", nummer, geldt ? verordening : null);
            daden.Add(daad);
            gegevens.Add(daad);
            if (geldt) gegevens.AddRange(Verordeningsgegevens.Van(daad, verordening!, casus));
        }

        gegevens.AddRange((casus.EerdereMaatregelen ?? []).Select(e => new EerderBesluit(e, Toen(e), casus)));
        return (daden, gegevens);

        Document? Toen(EerdereMaatregel eerder) => (eerder.Gedragingsdatum ?? eerder.Besluitdatum ?? eerder.Bekendgemaakt) is { } dag
            ? bibliotheek.Zoek(eerder.Gemeente ?? casus.Gemeente, dag)
            : null;
    }
}

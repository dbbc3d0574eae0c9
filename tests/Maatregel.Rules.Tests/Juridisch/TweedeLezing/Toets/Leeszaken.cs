using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>De zaken van de voorbeelden en van de eindige tabel.</summary>
internal static class Leeszaken
{
    public static IEnumerable<Leeszaak> Voorbeelden =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Bronmap.Wortel, "voorbeelden"), "voorbeeld-*.json").Order(StringComparer.Ordinal).Select(pad =>
            new Leeszaak(Path.GetFileName(pad), CasusReader.Lees(File.ReadAllBytes(pad)).Waarde!, VerordeningBibliotheek.Ingebouwd)),
        .. Werkvoorbeeld.Alle.Select(v => new Leeszaak("werkvoorbeeld " + v.Key, v.Value.Casus(), VerordeningBibliotheek.Ingebouwd)),
        .. Voorbeeldzaken.Alle.Select(v => new Leeszaak(v.Key, v.Value.Casus, v.Value.Bibliotheek)),
    ];

    /// <summary>Elke plicht, met telkens één ding anders.</summary>
    public static IEnumerable<Leeszaak> EenVoorEen(Tabelas staat) =>
        from plicht in Plichten.Alle
        from anders in (IReadOnlyList<Tabelas>)[.. Verleden.Alle, .. Beoordeeld.Alle, .. Omstandigheid.Alle]
        select new Leeszaak($"{plicht.Naam}, {anders.Naam}, {staat.Naam}", staat.Pas(anders.Pas(plicht.Zaak)));

    /// <summary>Elke plicht met elk verleden en elk oordeel.</summary>
    public static IEnumerable<Leeszaak> Alles(Tabelas staat) =>
        from plicht in Plichten.Alle
        from verleden in Verleden.Alle
        from oordeel in Beoordeeld.Alle
        select new Leeszaak($"{plicht.Naam}, {verleden.Naam}, {oordeel.Naam}, {staat.Naam}", staat.Pas(oordeel.Pas(verleden.Pas(plicht.Zaak))));
}

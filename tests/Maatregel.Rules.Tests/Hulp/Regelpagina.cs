using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp.Toetsgevallen;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The page docs/regels.md: every rule with its article, question, consequence and days, and the example cases that apply it.</summary>
internal static class Regelpagina
{
    private static readonly ILookup<string, string> Zaken = Voorbeeldzaken.Alle.Keys
        .SelectMany(zaak => Voorbeeldzaken.Advies(zaak).Motivering.Where(o => o.Status == OverwegingStatus.Toegepast).Select(o => (Regel: o.Regel.Waarde, zaak)))
        .Distinct()
        .ToLookup(p => p.Regel, p => p.zaak);

    /// <summary>The class of tests per rule; a test proves that every rule has one.</summary>
    private static readonly Dictionary<string, string> Tests = VerordeningBibliotheek.Ingebouwd.Alle
        .SelectMany(Regelboek.Van)
        .GroupBy(r => r.Id.Waarde)
        .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(r => Testklasse(r.GetType())).Distinct()));

    public static string Tekst()
    {
        var tekst = new StringBuilder();
        tekst.Append("""
            # De regels

            Deze pagina is gemaakt uit de regels zelf; een test houdt haar gelijk. Elke regel staat in de volgorde waarin hij wordt
            bekeken. "Getoond door" noemt de tests van de regel; "Toegepast in" de voorbeeldzaken van
            `tests/Maatregel.Rules.Tests/Juridisch/Adviezen`. Opnieuw kijken naar een opgelegde maatregel gaat langs een eigen
            schema; de regels daarvan staan hier niet.


            """.ReplaceLineEndings("\n"));
        tekst.Append("## Wet en werkproces\n");
        Deel(tekst, Regelregister.Wet);
        foreach (var verordening in VerordeningBibliotheek.Ingebouwd.Alle.Where(v => v.Gemeenten.Count > 0))
        {
            tekst.Append("\n## ").Append(verordening.Titel).Append("\n\nDocument `").Append(verordening.Id).Append("`, versie ").Append(verordening.Versie).Append(".\n");
            Deel(tekst, Regelregister.Van(verordening));
        }

        return tekst.ToString();
    }

    private static void Deel(StringBuilder tekst, IReadOnlyList<Regelbeschrijving> regels)
    {
        foreach (var stap in regels.GroupBy(r => r.Stap).OrderBy(g => g.Key))
        {
            tekst.Append("\n### Stap ").Append((int)stap.Key + 1).Append(": ").Append(Regelregister.Stappen[(int)stap.Key].Vraag).Append('\n');
            foreach (var regel in stap) Regel(tekst, regel);
        }
    }

    private static void Regel(StringBuilder tekst, Regelbeschrijving regel)
    {
        tekst.Append("\n#### `").Append(regel.Id).Append("`\n\n");
        Punt(tekst, "Bron", regel.Bron.Url is { } url ? $"[{regel.Bron.Aanhaling}]({url})" : regel.Bron.Aanhaling);
        Punt(tekst, "Vraag", regel.Vraag);
        Punt(tekst, "Gevolg", regel.Gevolg);
        Punt(tekst, "Geldt", $"van {Datum(regel.Van)}{(regel.TotEnMet is { } einde ? " tot en met " + Datum(einde) : "")}");
        Punt(tekst, "Gaat voor", string.Join(", ", regel.WijktAfVan.Select(id => $"`{id}`")));
        Punt(tekst, "Uitspraken", string.Join(", ", regel.Uitspraken.Select(u => $"[{u.Aanhaling}]({u.Url})")));
        Punt(tekst, "Eigen regel", string.Join("; ", regel.Productregels.Select(b => b.Aanhaling)));
        Punt(tekst, "Getoond door", Tests.GetValueOrDefault(regel.Id.Waarde, ""));
        Punt(tekst, "Toegepast in", string.Join(", ", Zaken[regel.Id.Waarde].Order(StringComparer.Ordinal)));
    }

    private static string Testklasse(Type regel) => $"[{regel.Name}Tests](../tests/Maatregel.Rules.Tests/Juridisch/{Toetsklasse.Kamer(regel)}/{regel.Name}Tests.cs)";

    private static void Punt(StringBuilder tekst, string kop, string inhoud)
    {
        if (inhoud.Length > 0) tekst.Append("- ").Append(kop).Append(": ").Append(inhoud).Append('\n');
    }
}

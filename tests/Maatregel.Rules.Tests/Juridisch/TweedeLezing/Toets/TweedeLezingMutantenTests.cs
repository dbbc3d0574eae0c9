using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing.Maatregelen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Een vergelijking die nooit faalt, bewijst niets: wie van een van beide lezingen één regel weglaat, krijgt verschillen te zien.</summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class TweedeLezingMutantenTests
{
    private const string Productregels = "Maatregel.Rules.Regels.";

    private static readonly Lazy<IReadOnlyList<Gelezen>> Verzameld = new(() => [.. Verzamel()]);

    public static TheoryData<string> TweedeRegels => [.. Lezer.Definities().Select(r => Naam(r.Name)).Order(StringComparer.Ordinal)];

    // Found in the documents and not in the cases that were read: every run of any test lists what there is to test.
    public static TheoryData<string> EersteRegels =>
    [
        .. ((IEnumerable<Leeszaak>)[.. Leeszaken.Voorbeelden, .. Bepalingszaken.Alle, .. Documenten.Zaken])
            .SelectMany(z => z.Bibliotheek.Alle).Distinct().SelectMany(Regelboek.Van).Select(Naam).Distinct().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(TweedeRegels))]
    public void Zonder_deze_regel_van_de_tweede_lezing_zijn_zij_het_niet_eens(string regel)
    {
        var zonder = new Lezer(Lezer.Definities().Where(r => Naam(r.Name) != regel), new Uitlegger());

        Assert.Contains(Verzameld.Value, z => z.Regels.Contains(regel) && Anders(() => z.Eerste, () => zonder.Lees(z.Zaak.Casus, z.Zaak.Bibliotheek)));
    }

    [Theory]
    [MemberData(nameof(EersteRegels))]
    public void Zonder_deze_regel_van_de_eerste_lezing_zijn_zij_het_niet_eens(string regel)
    {
        Dictionary<VerordeningBibliotheek, Beslisschema> zonder = [];
        Advies Adviseer(Leeszaak zaak)
        {
            if (!zonder.TryGetValue(zaak.Bibliotheek, out var schema))
            {
                schema = new Beslisschema(zaak.Bibliotheek, AdviesInstellingen.Standaard, v => [.. Regelboek.Van(v).Where(r => Naam(r) != regel)], Wetskennis.Ingebouwd);
                zonder.Add(zaak.Bibliotheek, schema);
            }

            return schema.Beslis(zaak.Casus);
        }

        Assert.Contains(Verzameld.Value, z => Anders(() => EersteLezing.Van(Adviseer(z.Zaak)), () => z.Tweede));
    }

    /// <summary>One in four, drawn by a fixed hash of the name: a step through the list would take the same places of each of its rows.</summary>
    private static IEnumerable<Leeszaak> Verspreid(IEnumerable<Leeszaak> zaken) => zaken.Where(z => z.Naam.Aggregate(17, (hash, teken) => unchecked((hash * 31) + teken)) % 4 == 0);

    /// <summary>A rule that takes no part in a case changes nothing there, so of every duty and every set of rules that work together one case is enough.</summary>
    private static IEnumerable<Gelezen> Verzamel() =>
        ((IEnumerable<Leeszaak>)
        [
            .. Leeszaken.Voorbeelden, .. Randzaken.Zaken, .. Bepalingszaken.Alle, .. Documenten.Zaken, .. Verordeningstaat.Alle.SelectMany(Leeszaken.EenVoorEen),
            .. Kruis.Zaken(Verordeningstaat.Bekend), .. Kruis.Zaken(Verordeningstaat.Aangenomen), .. Verspreid(Besluitzaken.Twee), .. Besluitzaken.Dubbel, .. Besluitzaken.NoShows, .. Besluitzaken.Wegen,
        ])
        .Select(Lees)
        .Where(z => Vergelijking.Verschil(z.Eerste, z.Tweede) is null)
        .GroupBy(z => $"{z.Zaak.Casus.Regeling} {z.Zaak.Casus.Gedragingen[0].Verplichting} {string.Join(" ", z.Regels.Order(StringComparer.Ordinal))}")
        .Select(groep => groep.First());

    private static Gelezen Lees(Leeszaak zaak)
    {
        HashSet<string> regels = [];
        return new(zaak, EersteLezing.Van(zaak), Lezer.Volledig.Lees(zaak.Casus, zaak.Bibliotheek, r => regels.Add(Naam(r))), regels);
    }

    /// <summary>Two conclusions where the law allows one, or none, are noticed too.</summary>
    private static bool Anders(Func<IReadOnlyDictionary<string, Uitslag>> eerste, Func<IReadOnlyDictionary<string, Uitslag>> tweede)
    {
        try
        {
            return Vergelijking.Verschil(eerste(), tweede()) is not null;
        }
        catch (Exception exceptie) when (exceptie is not OutOfMemoryException)
        {
            return true;
        }
    }

    private static string Naam(string regel) => regel[(regel.LastIndexOf('.') + 1)..];

    private static string Naam(Regel regel) => regel.GetType().FullName![Productregels.Length..];

    private sealed record Gelezen(Leeszaak Zaak, IReadOnlyDictionary<string, Uitslag> Eerste, IReadOnlyDictionary<string, Uitslag> Tweede, IReadOnlySet<string> Regels);
}

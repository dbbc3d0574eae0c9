using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>
/// De regel boven alle regels, voor elke aanname: wie een aanname vervangt door wat hij weet, krijgt nooit een lichtere maatregel dan het
/// advies aannam; hooguit een vraag. Gemeten over elke plicht, met elk verleden, elke omstandigheid en elke aanleiding tot een aanname, onder
/// een verordening die helemaal is gelezen en een waarvan veel is aangenomen; van gevallen die in plicht, aannames en zwaarte gelijk zijn één.
/// </summary>
[Trait("soort", "juridisch")]
[Trait("tempo", "lang")]
public sealed class ElkeAannameTests
{
    private static readonly Lazy<ILookup<string, (string Naam, Zaak Zaak, Zwaarte Zwaarte)>> Maatregelen = new(Verzamel);

    public static TheoryData<string> Aannames => [.. BekendeFeiten.PerAanname.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Elke_aanname_staat_hier_een_keer() => Assert.Equal(
        Aannamecode.Alle,
        BekendeFeiten.PerAanname.Keys.Concat(Uitzonderingen.ZonderFeit.Keys).Concat(Uitzonderingen.Nooit).Concat(BekendeHerzieningsfeiten.PerAanname.Keys).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Aannames))]
    public void Een_bekend_feit_in_plaats_van_de_aanname_geeft_geen_lichtere_maatregel(string aanname)
    {
        List<string> lichter =
        [
            .. from geval in Maatregelen.Value[aanname]
               from feit in BekendeFeiten.PerAanname[aanname]
               let anders = feit.Pas(geval.Zaak)
               where CasusValidator.Fouten(anders.Casus).Count == 0
               let advies = anders.Advies
               where advies.Uitkomst != Uitkomst.NogNiet && Zwaarte.Van(anders, advies).LichterDan(geval.Zwaarte)
               select $"{geval.Naam}: {geval.Zwaarte}; {feit.Naam}: {Zwaarte.Van(anders, advies)}",
        ];

        Assert.NotEmpty(Maatregelen.Value[aanname]);
        if (Uitzonderingen.Redenen.ContainsKey(aanname)) Assert.NotEmpty(lichter);
        else Assert.True(lichter.Count == 0, $"{lichter.Count} van {Maatregelen.Value[aanname].Count()}\n{string.Join('\n', lichter.Take(12))}");
    }

    [Fact]
    public void Wat_nooit_wordt_aangenomen_staat_in_geen_enkel_advies() =>
        Assert.DoesNotContain(Uitzonderingen.Nooit, code => Maatregelen.Value.Contains(code));

    /// <summary>Of every duty, each set of defaults that work together with the same result is tried once.</summary>
    private static ILookup<string, (string Naam, Zaak Zaak, Zwaarte Zwaarte)> Verzamel() =>
        (from plicht in Plichten.Alle
         from staat in (IReadOnlyList<Tabelas>)[Verordeningstaat.Bekend, Verordeningstaat.Aangenomen]
         from kolom in (IReadOnlyList<Tabelas>)[.. Verleden.Alle, .. Omstandigheid.Alle, .. Aanleidingen.Alle]
         let zaak = kolom.Pas(staat.Pas(plicht.Zaak))
         where CasusValidator.Fouten(zaak.Casus).Count == 0
         let advies = zaak.Advies
         where advies.Uitkomst == Uitkomst.Maatregel
         select (Naam: $"{plicht.Naam}, {kolom.Naam}, {staat.Naam}", Zaak: zaak, Zwaarte: Zwaarte.Van(zaak, advies), Plicht: plicht.Naam, Codes: advies.Aannames.Select(a => a.Code).Distinct().Order(StringComparer.Ordinal).ToList()))
        .GroupBy(g => (g.Plicht, g.Zwaarte, string.Join(' ', g.Codes)))
        .Select(groep => groep.First())
        .SelectMany(g => g.Codes, (g, code) => (code, Geval: (g.Naam, g.Zaak, g.Zwaarte)))
        .ToLookup(g => g.code, g => g.Geval);
}

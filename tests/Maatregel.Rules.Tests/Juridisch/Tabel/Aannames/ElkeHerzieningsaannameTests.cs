using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>Dezelfde regel bij het herzien van een maatregel: van een aanname blijft nooit meer over dan van wat iemand weet.</summary>
[Trait("soort", "juridisch")]
public sealed class ElkeHerzieningsaannameTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    public static TheoryData<string> Aannames => [.. BekendeHerzieningsfeiten.PerAanname.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Aannames))]
    public void Een_bekend_feit_in_plaats_van_de_aanname_laat_niet_minder_van_de_maatregel_over(string aanname)
    {
        var gevallen = BekendeHerzieningsfeiten.Verzoeken.Select(v => (Verzoek: v, Herziening: Adviseur.Herzie(v))).Where(g => g.Herziening.Aannames.Any(a => a.Code == aanname)).ToList();
        List<string> lichter =
        [
            .. from geval in gevallen
               where geval.Herziening.Uitkomst != Herzieningsuitkomst.NogNiet
               from feit in BekendeHerzieningsfeiten.PerAanname[aanname].Index()
               let anders = Adviseur.Herzie(feit.Item(geval.Verzoek))
               where anders.Uitkomst != Herzieningsuitkomst.NogNiet && Blijft(anders) < Blijft(geval.Herziening)
               select $"{geval.Verzoek.Grond}, {geval.Verzoek.Maatregel.Regel}, uitbetaald {geval.Verzoek.LaatstUitbetaaldeMaand}, feit {feit.Index}: {Blijft(geval.Herziening)} en {Blijft(anders)}",
        ];

        Assert.NotEmpty(gevallen);
        if (Uitzonderingen.Redenen.ContainsKey(aanname)) Assert.NotEmpty(lichter);
        else Assert.Empty(lichter);
    }

    private static decimal Blijft(Herziening herziening) => herziening.Maanden.Sum(m => m.Wordt.Percentage);
}

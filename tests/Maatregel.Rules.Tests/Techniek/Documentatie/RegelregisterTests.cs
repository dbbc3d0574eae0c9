using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

[Trait("soort", "techniek")]
public sealed class RegelregisterTests
{
    public static TheoryData<string> Zaken { get; } = [.. Voorbeeldzaken.Alle.Keys];

    [Theory]
    [MemberData(nameof(Zaken))]
    public void Every_rule_in_an_advice_is_in_the_register_with_the_same_source(string zaak)
    {
        var register = VerordeningBibliotheek.Ingebouwd.Alle.Concat(Voorbeeldzaken.Alle[zaak].Bibliotheek.Alle)
            .SelectMany(Regelregister.Van).Concat(Regelregister.Wet)
            .Select(r => (r.Id, r.Stap, r.Bron.Aanhaling)).ToHashSet();

        // A remark of the document that no rule reports stands under its own provision.
        Assert.All(Voorbeeldzaken.Advies(zaak).Motivering.Where(o => o is not { Status: OverwegingStatus.NietVanToepassing, Opmerking: not null }), o => Assert.Contains((o.Regel, o.Stap, o.Bron.Aanhaling), register));
    }

    /// <summary>Looking again at a measure is a scheme of its own.</summary>
    [Fact]
    public void Every_step_stands_in_the_scheme_in_its_own_place() =>
        Assert.Equal(Enum.GetValues<Stap>().Where(s => s != Stap.Herziening), Regelregister.Stappen.Select(s => s.Stap));

    [Fact]
    public void Every_outcome_is_an_end_of_the_scheme() =>
        Assert.Equal(Enum.GetValues<Uitkomst>().Order(), Regelregister.Stappen.SelectMany(s => s.Einden).Distinct().Order());

    [Fact]
    public void Concurrence_is_described_as_the_verordening_regulates_it()
    {
        const string Zwaarste = "Van één handeling telt alleen de zwaarste maatregel; elke andere handeling telt apart.";
        const string Niets = "Niet vastgelegd is dat van één handeling alleen de zwaarste maatregel telt.";
        var verordening = Proefverordening.LeidschendamVoorburg;
        var bekend = Proefverordening.Bekend("15", verordening.Samenloop!.Inhoud!);

        Assert.Equal(("model-15", Zwaarste), Samenloop(verordening));
        Assert.Equal(("vo-15", Zwaarste), Samenloop(verordening with { Samenloop = bekend }));
        Assert.Equal(("vo-15", Niets), Samenloop(verordening with { Samenloop = bekend with { Inhoud = bekend.Inhoud! with { ZwaarsteBijEenHandeling = false } } }));
        Assert.Equal(("vo-samenloop", Niets), Samenloop(verordening with { Samenloop = Proefverordening.Onbekend<Samenloopregeling>() }));
        Assert.Equal(("vo-samenloop", Niets), Samenloop(verordening with { Samenloop = null }));
    }

    private static (string, string) Samenloop(Verordening verordening)
    {
        var regel = Regelregister.Van(verordening).Single(r => r.Stap == Stap.Samenloop);
        return (regel.Id.Waarde, regel.Gevolg);
    }

    [Fact]
    public void A_rule_of_law_has_one_name() => Assert.Equal(Regelregister.Wet.Count, Regelregister.Wet.DistinctBy(r => r.Id).Count());

    [Fact]
    public void A_rule_is_found_by_its_name()
    {
        Assert.Equal(Wet.Participatiewet.Artikel("18").Lid("6"), Regelregister.Zoek("pw-18-6")!.Bron);
        Assert.Null(Regelregister.Zoek("pw-18-99"));
    }
}

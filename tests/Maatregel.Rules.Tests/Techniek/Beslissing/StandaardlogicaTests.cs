using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Beslissing;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Participatiewet;

namespace Maatregel.Rules.Tests.Techniek.Beslissing;

/// <summary>Of the rules that claim one conclusion exactly one must be left: two is a conflict, none a gap, and neither is a silent pick.</summary>
[Trait("soort", "techniek")]
public sealed class StandaardlogicaTests
{
    private static readonly RegelId Grondslag = new("pw-18-4-h");

    [Fact]
    public void Two_rules_that_do_not_deviate_from_each_other_are_a_conflict() => Assert.Equal(
        "De regels pw-18-5 en pw-18-5 bepalen allebei percentage en duur bij pw-18-4-h.",
        Assert.Throws<RegelconflictException>(() => Beslis(Ja(new Artikel18Lid05()), Ja(new Artikel18Lid05()))).Message);

    [Fact]
    public void A_rule_that_deviates_from_another_sets_it_aside() =>
        Assert.Equal("pw-18-6", Beslis(Ja(new Artikel18Lid05()), Ja(new Artikel18Lid06()))!.Value.Regel.Id.Waarde);

    [Fact]
    public void No_rule_left_is_a_gap() => Assert.Equal(
        "Geen enkele regel bepaalt percentage en duur bij pw-18-4-h.",
        Assert.Throws<RegelhiaatException>(() => Beslis(Nee(new Artikel18Lid05()))).Message);

    [Fact]
    public void No_rule_left_is_no_gap_while_one_is_undecided() =>
        Assert.Null(Beslis(Nee(new Artikel18Lid05()), Onbeslist(new Artikel18Lid06())));

    private static Beoordeling<Tariefuitkomst>? Beslis(params Beoordeling<Tariefuitkomst>[] beoordelingen) => Standaardlogica.Beslis([.. beoordelingen], Grondslag);

    private static Beoordeling<Tariefuitkomst> Ja(Regel regel) => new(regel, Bevinding(OverwegingStatus.Toegepast) with { Conclusie = Tariefuitkomst.Honderd(1) });

    private static Beoordeling<Tariefuitkomst> Nee(Regel regel) => new(regel, Bevinding(OverwegingStatus.NietVanToepassing));

    private static Beoordeling<Tariefuitkomst> Onbeslist(Regel regel) => new(regel, Bevinding(OverwegingStatus.Onbeslist));

    private static Bevinding<Tariefuitkomst> Bevinding(OverwegingStatus status) => new() { Status = status, Toelichting = $"Proef.", Herkomst = Herkomst.Recht };
}

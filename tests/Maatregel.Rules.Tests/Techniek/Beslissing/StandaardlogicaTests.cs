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

    [Fact]
    public void In_a_step_without_exceptions_two_conclusions_are_a_conflict_too()
    {
        List<RegelId> gevraagd = [];

        Assert.Equal(
            "De regels pw-18-5 en pw-18-6 geven allebei een conclusie in dezelfde stap.",
            Assert.Throws<RegelconflictException>(() => Vraag(new("pw-18-5", true), new("pw-18-9", false), new("pw-18-6", true))).Message);
        Assert.Equal("pw-18-6", Vraag(new("pw-18-5", false), new("pw-18-6", true))!.Value.Regel.Id.Waarde);
        Assert.Null(Vraag(new Vaste("pw-18-5", false)));
        Assert.Equal(["pw-18-5", "pw-18-9", "pw-18-6", "pw-18-5", "pw-18-6", "pw-18-5"], gevraagd.Select(r => r.Waarde));

        Beoordeling<Tariefuitkomst>? Vraag(params Vaste[] stap) => Standaardlogica.Vraag(stap, "", b => gevraagd.Add(b.Regel.Id));
    }

    private sealed class Vaste(string id, bool concludeert) : Regel<string, Tariefuitkomst>
    {
        public override RegelId Id => new(id);

        public override Stap Stap => Stap.Uitvoering;

        public override Bron Bron => Wet.Participatiewet.Artikel("18");

        public override string Vraag => "Proef?";

        public override string Gevolg => "Proef.";

        public override Bevinding<Tariefuitkomst> Beoordeel(string dossier) => concludeert ? Ja(Tariefuitkomst.Honderd(1), $"Proef.") : Nee($"Proef.");
    }

    private static Beoordeling<Tariefuitkomst>? Beslis(params Beoordeling<Tariefuitkomst>[] beoordelingen) => Standaardlogica.Beslis([.. beoordelingen], Grondslag);

    private static Beoordeling<Tariefuitkomst> Ja(Regel regel) => new(regel, Bevinding(OverwegingStatus.Toegepast) with { Conclusie = Tariefuitkomst.Honderd(1) });

    private static Beoordeling<Tariefuitkomst> Nee(Regel regel) => new(regel, Bevinding(OverwegingStatus.NietVanToepassing));

    private static Beoordeling<Tariefuitkomst> Onbeslist(Regel regel) => new(regel, Bevinding(OverwegingStatus.Onbeslist));

    private static Bevinding<Tariefuitkomst> Bevinding(OverwegingStatus status) => new() { Status = status, Toelichting = $"Proef.", Herkomst = Herkomst.Recht };
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Verantwoording;

[Trait("soort", "techniek")]
public sealed class HerzieningVerantwoordingTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    private static readonly Herzieningsverzoek Verzoek = Herzieningsvoorbeeld.Inkeer;

    [Fact]
    public void It_names_what_was_used_and_the_day_that_chose_it()
    {
        var verantwoording = Adviseur.Herzie(Verzoek).Verantwoording;
        Assert.Equal(
            [("Algemene termijnenwet", Verzoek.Peildatum), ("Algemene wet bestuursrecht", Verzoek.Peildatum), ("Participatiewet", Verzoek.Maatregel.Gedragingsdatum)],
            verantwoording.Wetten.Select(w => (w.Naam, w.GelezenOp)));
        Assert.Equal(("leidschendam-voorburg-2015", Verzoek.Maatregel.Gedragingsdatum), (verantwoording.Verordening!.Id, verantwoording.Verordening.GelezenOp!.Value));
        Assert.Equal(["model-2015"], verantwoording.AndereDocumenten.Select(d => d.Id));
    }

    [Fact]
    public void The_same_build_gives_the_same_advice_again()
    {
        var reproductie = Adviseur.Reproduceer(Adviseur.Herzie(Verzoek).Verantwoording, Verzoek);
        Assert.True(reproductie.Gelijk);
        Assert.Empty(reproductie.Verschillen);
    }

    [Fact]
    public void Another_request_is_not_equal()
    {
        var reproductie = Adviseur.Reproduceer(Adviseur.Herzie(Verzoek).Verantwoording, Verzoek with { LaatstUitbetaaldeMaand = new YearMonth(2024, 12) });
        Assert.False(reproductie.Gelijk);
        Assert.Equal(["invoer", "advies"], reproductie.Verschillen.Select(v => v.Onderdeel));
    }

    [Fact]
    public void The_kenmerk_leaves_no_trace() => Assert.Equal(
        Adviseur.Herzie(Verzoek).Verantwoording,
        Adviseur.Herzie(Verzoek with { Kenmerk = "anders" }).Verantwoording);
}

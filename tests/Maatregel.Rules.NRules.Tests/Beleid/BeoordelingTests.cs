using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Tests.Hulp;
using Maatregel.Rules.Recht;
using NodaTime;
using NRules.Fluent.Dsl;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Beleid;

/// <summary>What a report holds, and that it never changes the advice.</summary>
[Trait("soort", "techniek")]
public sealed class BeoordelingTests
{
    private static readonly Type[] Voorbeelden = [typeof(EigenAandeelVanDeGemeente), typeof(NaEenMaandZonderUitkering), typeof(SteedsDeEersteUitnodigingGemist)];

    private static readonly Beleidsregels Beleid = Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);

    [Fact]
    public void The_advice_is_to_the_byte_what_it_was()
    {
        foreach (var advies in Voorbeeld.Namen.Select(n => Voorbeeld.Advies(Voorbeeld.Lees(n))))
        {
            var ervoor = Voorbeeld.Bytes(advies);

            Beleid.Beoordeel(advies);

            Assert.Equal(ervoor, Voorbeeld.Bytes(advies));
        }
    }

    [Fact]
    public void Every_rule_is_touched_or_not_touched_and_says_where_it_stands()
    {
        var verslag = Beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow));

        Assert.Equal(["na-een-maand-zonder-uitkering"], verslag.Geraakt.Namen());
        Assert.Equal(["eigen-aandeel-van-de-gemeente", "steeds-de-eerste-uitnodiging-gemist"], verslag.NietGeraakt.Namen());
        Assert.Empty(verslag.Fouten);
        Assert.Equal("regel 2, Voorbeeld van beleidsregels", Assert.Single(verslag.Punten).Bron.Aanhaling);
        Assert.All(verslag.NietGeraakt, r => Assert.True(r is { Geldt: true, TotEnMet: null } && r.Van == new LocalDate(2015, 1, 1) && r.Bron.Aanhaling.Length > 0));
    }

    /// <summary>An earlier measure and no repeat: why not is a finding, which NRules alone does not have.</summary>
    [Fact]
    public void A_rule_matches_on_a_finding_that_says_no() => Assert.Equal(
        ["wel-eerder-geen-herhaling: De maatregel van 12 mei 2023 telt niet als herhaling. De twaalf maanden van de eerdere maatregel van 12 mei 2023 begonnen na 12 mei 2023 en eindigden op 12 mei 2024, vóór de gedraging van 13 mei 2024."],
        Beleidsregels.Van(typeof(WelEerderGeenHerhaling)).Beoordeel(Voorbeeld.Advies(Voorbeeld.GeenHerhaling)).Teksten());

    [Fact]
    public void Within_the_twelve_months_that_rule_is_not_touched() =>
        Assert.Equal(["wel-eerder-geen-herhaling"], Beleidsregels.Van(typeof(WelEerderGeenHerhaling)).Beoordeel(Voorbeeld.Advies(Voorbeeld.Herhaling)).NietGeraakt.Namen());

    [Fact]
    public void A_gedraging_without_a_name_has_the_name_that_the_advice_gives_it() => Assert.Equal(
        ["g1", "g2"],
        Beleidsregels.Van(typeof(PerGedraging)).Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow with
        {
            Gedragingen = [Voorbeeld.NoShow.Gedragingen[0] with { Id = null }, Voorbeeld.NoShow.Gedragingen[0] with { Id = null, Datum = new LocalDate(2024, 4, 2), NoShow = null, Verplichting = Verplichting.Zoek("pw-18-4-a") }],
        })).Punten.Select(p => p.Gedraging));

    [Theory]
    [InlineData("2024-06-16", false)]
    [InlineData("2024-06-17", true)]
    [InlineData("2024-06-18", true)]
    [InlineData("2024-06-19", false)]
    public void A_rule_holds_on_the_day_of_the_decision(string dag, bool geldt)
    {
        var bekendmaking = NodaTime.Text.LocalDatePattern.Iso.Parse(dag).Value;
        var verslag = Beleidsregels.Van(typeof(TweeDagen)).Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow with { Bekendmaking = bekendmaking }));

        Assert.Equal(geldt ? 1 : 0, verslag.Punten.Count);
        Assert.Equal(geldt, Assert.Single([.. verslag.Geraakt, .. verslag.NietGeraakt]).Geldt);
    }

    [Fact]
    public void Without_a_day_of_the_decision_the_day_of_the_question_counts() => Assert.Single(
        Beleidsregels.Van(typeof(TweeDagen)).Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow with { Bekendmaking = null, Peildatum = new LocalDate(2024, 6, 18) })).Punten);

    [Fact]
    public void A_point_of_the_whole_case_comes_first_and_then_they_follow_the_case()
    {
        var eerste = Voorbeeld.NoShow.Gedragingen[0];
        Gedraging Op(string naam, int eerder) => eerste with { Id = naam, Datum = eerste.Datum?.PlusDays(-eerder), NoShow = null, Verplichting = Verplichting.Zoek("pw-18-4-a") };
        var casus = Voorbeeld.NoShow with { Gedragingen = [Op("z", 0), Op("b", 1), Op("a", 2)] };

        var punten = Beleidsregels.Van(typeof(PerGedraging), typeof(VanDeZaak)).Beoordeel(Voorbeeld.Advies(casus)).Punten;

        Assert.Equal([null, "z", "b", "a"], punten.Select(p => p.Gedraging));
    }

    /// <summary>A rule may conclude for another. What it concludes goes when its ground goes, and only the last word is told.</summary>
    [Fact]
    public void Rules_of_policy_may_build_on_each_other() => Assert.Equal(
        ["telling: Er zijn 2 eerdere maatregelen."],
        Beleidsregels.Van(typeof(Tellen), typeof(Telling)).Beoordeel(Voorbeeld.Advies(MetTweeGelijke)).Teksten());

    [Fact]
    public void Two_runs_are_equal() =>
        Assert.All(Voorbeeld.Namen, n => Assert.Equal(Beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.Lees(n))).Json(), Beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.Lees(n))).Json()));

    [Fact]
    public void In_whatever_order_the_rules_are_loaded()
    {
        var adviezen = Voorbeeld.Namen.Select(n => Voorbeeld.Advies(Voorbeeld.Lees(n))).ToList();
        Type[] typen = [.. Voorbeelden, typeof(PerGedraging), typeof(VanDeZaak), typeof(WelEerderGeenHerhaling)];
        var verwacht = adviezen.Select(a => Beleidsregels.Van(typen).Beoordeel(a).Json());

        for (var zaad = 0; zaad < 3; zaad++)
        {
            var geschud = typen.ToArray();
            new Random(zaad).Shuffle(geschud);
            var beleid = Beleidsregels.Van(geschud);
            Assert.Equal(verwacht, adviezen.Select(a => beleid.Beoordeel(a).Json()));
        }
    }

    [Fact]
    public async Task Eight_threads_at_once_get_what_one_gets()
    {
        var adviezen = Voorbeeld.Namen.Select(n => Voorbeeld.Advies(Voorbeeld.Lees(n))).ToList();
        var verwacht = adviezen.Select(a => Beleid.Beoordeel(a).Json()).ToArray();
        using var start = new Barrier(8);

        var gegeven = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return adviezen.Select(a => Beleid.Beoordeel(a).Json()).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(gegeven, g => Assert.Equal(verwacht, g));
    }

    [Fact]
    public void The_fingerprint_is_of_the_rules_and_not_of_the_case()
    {
        Assert.Equal(Beleid.Afdruk, Beleid.Beoordeel(Voorbeeld.Advies(Voorbeeld.NoShow)).Afdruk);
        Assert.Equal(Beleid.Afdruk, Beleidsregels.Van(Voorbeelden.Reverse()).Afdruk);
        Assert.NotEqual(Beleid.Afdruk, Beleidsregels.Van(Voorbeelden[..2]).Afdruk);
        Assert.Matches("^sha256:[0-9a-f]{64}$", Beleid.Afdruk);
    }

    internal static Casus MetTweeGelijke
    {
        get
        {
            var eerdere = Voorbeeld.Herhaling.EerdereMaatregelen![0] with { Id = null };
            return Voorbeeld.Herhaling with { EerdereMaatregelen = [eerdere, eerdere] };
        }
    }

    private sealed class WelEerderGeenHerhaling : Proefregel
    {
        public override void Define()
        {
            EerdereMaatregel eerdere = null!;
            Overweging overweging = null!;
            When()
                .Match(() => eerdere, e => e.Regel == new RegelId("pw-18-5"))
                .Match(() => overweging, o => o.Regel == new RegelId("pw-18-6"), o => o.Status == OverwegingStatus.NietVanToepassing);
            Then().Yield(_ => Punt(eerdere, overweging));
        }

        private Beleidspunt Punt(EerdereMaatregel eerdere, Overweging overweging) =>
            Aandachtspunt($"De maatregel van {eerdere.Bekendgemaakt} telt niet als herhaling. {overweging.Toelichting}", overweging.Gedraging);
    }

    private sealed class PerGedraging : Proefregel
    {
        public override void Define()
        {
            Gedraging gedraging = null!;
            When().Match(() => gedraging);
            Then().Yield(_ => Punt(gedraging));
        }

        private Beleidspunt Punt(Gedraging gedraging) => Aandachtspunt($"Gedraging {gedraging.Id}.", gedraging.Id);
    }

    private sealed class VanDeZaak : Proefregel
    {
        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Yield(_ => Punt());
        }

        private Beleidspunt Punt() => Vraag($"Hoe gaat het?");
    }

    private sealed class TweeDagen : Proefregel
    {
        public override Geldigheid Geldigheid => new(new LocalDate(2024, 6, 17), new LocalDate(2024, 6, 18));

        public override void Define()
        {
            Casus casus = null!;
            When().Match(() => casus);
            Then().Yield(_ => Punt());
        }

        private Beleidspunt Punt() => Aandachtspunt($"Het geldt.");
    }

    private sealed record Een;

    private sealed class Tellen : Proefregel
    {
        public override void Define()
        {
            EerdereMaatregel eerdere = null!;
            When().Match(() => eerdere);
            Then().Yield(_ => new Een());
        }
    }

    private sealed class Telling : Proefregel
    {
        public override void Define()
        {
            IEnumerable<Een> alle = null!;
            When().Query(() => alle, zoek => zoek.Match<Een>().Collect().Where(a => a.Any()));
            Then().Yield(_ => Punt(alle));
        }

        private Beleidspunt Punt(IEnumerable<Een> alle) => Aandachtspunt($"Er zijn {alle.Count()} eerdere maatregelen.");
    }
}

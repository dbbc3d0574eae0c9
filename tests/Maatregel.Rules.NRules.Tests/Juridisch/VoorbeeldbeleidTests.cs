using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Tests.Hulp;
using NodaTime;
using Voorbeeldbeleid;

namespace Maatregel.Rules.NRules.Tests.Juridisch;

/// <summary>What the rules of policy in <c>voorbeelden/beleid</c> say, and when they say nothing.</summary>
[Trait("soort", "juridisch")]
public sealed class VoorbeeldbeleidTests
{
    private static readonly Beleidsregels Beleid = Beleidsregels.Uit(typeof(NaEenMaandZonderUitkering).Assembly);

    [Fact]
    public void Een_oproep_van_vijf_dagen_van_tevoren_is_een_eigen_aandeel() => Assert.Equal(
        ["aandachtspunt g1 eigen-aandeel-van-de-gemeente: De oproep voor 13 mei 2024 ging 5 dagen van tevoren weg. Weeg dat mee bij de verwijtbaarheid."],
        Punten<EigenAandeelVanDeGemeente>(MetHerhalingVerzonden(new(2024, 5, 8))));

    [Fact]
    public void Een_oproep_van_zes_dagen_van_tevoren_is_dat_niet() => Assert.Empty(Punten<EigenAandeelVanDeGemeente>(MetHerhalingVerzonden(new(2024, 5, 7))));

    [Fact]
    public void Zonder_dag_van_verzending_zegt_het_beleid_niets() => Assert.Empty(Punten<EigenAandeelVanDeGemeente>(MetHerhalingVerzonden(null)));

    [Fact]
    public void Leidt_een_gedraging_niet_tot_een_maatregel_dan_valt_er_niets_mee_te_wegen() => Assert.Empty(Punten<EigenAandeelVanDeGemeente>(
        MetHerhalingVerzonden(new(2024, 5, 8)).MetOproepen(o => [o[0], o[1] with { VoorafAfgemeld = Antwoord.Ja }])));

    [Fact]
    public void Na_een_maand_zonder_uitkering_volgt_snel_een_afspraak() => Assert.Equal(
        ["aandachtspunt g1 na-een-maand-zonder-uitkering: Over juli 2024 wordt niets betaald. Plan daarna binnen een week een nieuwe afspraak."],
        Punten<NaEenMaandZonderUitkering>(Voorbeeld.NoShow));

    [Fact]
    public void Bij_twee_maanden_zonder_uitkering_telt_de_laatste() => Assert.Equal(
        ["aandachtspunt g1 na-een-maand-zonder-uitkering: Over augustus 2024 wordt niets betaald. Plan daarna binnen een week een nieuwe afspraak."],
        Punten<NaEenMaandZonderUitkering>(Voorbeeld.Herhaling));

    [Theory]
    [InlineData("voorbeeld-02b-het-gesprek-diende-een-onderzoek-naar-een-participatievoorziening.json")]
    [InlineData("voorbeeld-19-werk-geweigerd-gespreid-over-drie-maanden.json")]
    [InlineData("voorbeeld-17-elke-verwijtbaarheid-ontbreekt.json")]
    public void Zolang_er_iets_wordt_betaald_zegt_het_beleid_niets(string voorbeeld) => Assert.Empty(Punten<NaEenMaandZonderUitkering>(Voorbeeld.Lees(voorbeeld)));

    [Fact]
    public void Wie_twee_keer_de_eerste_uitnodiging_miste_krijgt_een_vraag_over_de_brief() => Assert.Equal(
        ["vraag - steeds-de-eerste-uitnodiging-gemist: Alle 2 keren werd de eerste uitnodiging gemist. Komt de eerste brief wel aan, en wordt hij gelezen?"],
        Punten<SteedsDeEersteUitnodigingGemist>(MetTweedeRonde(o => o)));

    [Theory]
    [InlineData(Opkomst.Ja, Antwoord.Nee)]
    [InlineData(Opkomst.Onbekend, Antwoord.Nee)]
    [InlineData(Opkomst.Nee, Antwoord.Ja)]
    [InlineData(Opkomst.Nee, Antwoord.Onbekend)]
    public void Wie_er_een_keer_was_of_zich_afmeldde_heeft_dat_patroon_niet(Opkomst verschenen, Antwoord afgemeld) =>
        Assert.Empty(Punten<SteedsDeEersteUitnodigingGemist>(MetTweedeRonde(o => o with { Verschenen = verschenen, VoorafAfgemeld = afgemeld })));

    [Fact]
    public void Een_keer_is_geen_patroon() => Assert.Empty(Punten<SteedsDeEersteUitnodigingGemist>(Voorbeeld.NoShow));

    [Fact]
    public void Dezelfde_uitnodiging_bij_twee_gedragingen_telt_een_keer() => Assert.Empty(Punten<SteedsDeEersteUitnodigingGemist>(
        Voorbeeld.NoShow with { Gedragingen = [Voorbeeld.NoShow.Gedragingen[0], Voorbeeld.NoShow.Gedragingen[0] with { Id = "g2" }] }));

    private static Casus MetHerhalingVerzonden(LocalDate? dag) => Voorbeeld.NoShow.MetOproepen(o => [o[0], o[1] with { Verzonden = dag }]);

    /// <summary>An earlier round, a month before, in which the person came at the repeat.</summary>
    private static Casus MetTweedeRonde(Func<Oproep, Oproep> uitnodiging)
    {
        var laatste = Voorbeeld.NoShow.Gedragingen[0];
        Oproep[] ronde = [.. laatste.NoShow!.Oproepen.Select(o => o with { Verzonden = o.Verzonden?.PlusMonths(-1), AfspraakOp = o.AfspraakOp?.PlusMonths(-1) })];
        var eerder = laatste with
        {
            Id = "g0",
            Datum = laatste.Datum?.PlusMonths(-1),
            GeconstateerdOp = laatste.GeconstateerdOp?.PlusMonths(-1),
            NoShow = laatste.NoShow with { Oproepen = [uitnodiging(ronde[0]), ronde[1] with { Verschenen = Opkomst.Ja }] },
        };
        return Voorbeeld.NoShow with { Gedragingen = [eerder, laatste] };
    }

    private static IEnumerable<string> Punten<T>(Casus casus)
        where T : Beleidsregel
    {
        var naam = Beleid.Alle.OfType<T>().Single().Naam;
        return Beleid.Beoordeel(Voorbeeld.Advies(casus)).Punten.Where(p => p.Regel == naam)
            .Select(p => $"{p.Soort.ToString().ToLowerInvariant()} {p.Gedraging ?? "-"} {p.Regel}: {p.Tekst}");
    }
}

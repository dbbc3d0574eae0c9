using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

/// <summary>What of a group may be shown, and what stays away because a small count could be computed from it.</summary>
[Trait("soort", "techniek")]
public sealed class KleineAantallenTests
{
    [Theory]
    [InlineData("30", "30", 0)]
    [InlineData("30 9", "", 2)]
    [InlineData("30 10", "30 10", 0)]
    [InlineData("40 9 30", "40", 2)]
    [InlineData("40 5 5 30", "40 30", 2)]
    [InlineData("40 5 4 30", "40", 3)]
    [InlineData("40 3 2 1 30", "40", 4)]
    [InlineData("12 12 9", "12", 2)]
    [InlineData("5", "", 1)]
    public void Van_een_te_kleine_groep_blijft_de_volgende_kleinste_ook_weg(string groepen, string getoond, int teKlein)
    {
        var uitsplitsing = Naar(NoShowKenmerk.Consulentgroep, groepen.Split(' ').SelectMany((aantal, i) => Keer(int.Parse(aantal, null), Verschenen with { Consulentgroep = $"groep {i}" })));

        Assert.Equal((getoond, teKlein), (string.Join(' ', uitsplitsing.Groepen.Select(g => g.Afspraken)), uitsplitsing.TeKlein));
    }

    [Theory]
    [InlineData("20 20", "20 20")]
    [InlineData("4 20", "? ?")]
    [InlineData("4 20 11", "? 20 ?")]
    [InlineData("0 20", "0 20")]
    [InlineData("0 4 20", "0 ? ?")]
    [InlineData("0 4", "? ?")]
    [InlineData("6 6 20", "? ? 20")]
    public void Van_een_grote_groep_met_weinig_no_shows_staan_alleen_de_afspraken_er(string noShows, string getoond)
    {
        var uitsplitsing = Naar(NoShowKenmerk.Consulentgroep, noShows.Split(' ').SelectMany((aantal, i) =>
            Keer(30, Verschenen).Concat(Keer(int.Parse(aantal, null), Gemist)).Select(a => a with { Consulentgroep = $"groep {i}" })));

        Assert.Equal(getoond, string.Join(' ', uitsplitsing.Groepen.Select(g => g.NoShows is { } n ? $"{n.Aantal}" : "?")));
        Assert.All(uitsplitsing.Groepen, g => Assert.Equal(g.NoShows is null, g.Doel is null));
    }

    [Fact]
    public void Een_afspraak_zonder_bekende_uitkomst_maakt_een_groep_niet_groot()
    {
        var uitsplitsing = Naar(NoShowKenmerk.Gemeente, [.. Keer(9, Verschenen), .. Keer(5, Verschenen with { Verschenen = Opkomst.Onbekend })]);

        Assert.Equal((0, 1), (uitsplitsing.Groepen.Count, uitsplitsing.TeKlein));
    }

    /// <summary>April is small, so May stays away too; of the first quarter, which is shown, no month alone is missing.</summary>
    [Fact]
    public void Een_kleine_maand_is_ook_niet_uit_haar_kwartaal_te_rekenen()
    {
        Afspraak[] lijst = [.. In(1, 20), .. In(2, 30), .. In(3, 40), .. In(4, 3), .. In(5, 25), .. In(6, 50)];

        Assert.Equal(["2017-kwartaal-1", "2017-kwartaal-2"], Codes(NoShowKenmerk.Kwartaal, lijst));
        Assert.Equal(["2017-01", "2017-02", "2017-03", "2017-06"], Codes(NoShowKenmerk.Maand, lijst));
    }

    [Fact]
    public void Van_een_kwartaal_dat_ontbreekt_staat_er_geen_maand()
    {
        Afspraak[] lijst = [.. In(1, 5), .. In(4, 12), .. In(5, 12), .. In(7, 80), .. In(8, 80)];

        Assert.Equal(["2017-kwartaal-3"], Codes(NoShowKenmerk.Kwartaal, lijst));
        Assert.Equal(["2017-07", "2017-08"], Codes(NoShowKenmerk.Maand, lijst));
    }

    [Fact]
    public void Een_dag_met_dagdeel_is_niet_uit_de_dag_of_het_dagdeel_te_rekenen()
    {
        Afspraak[] lijst =
        [
            .. Op(13, Dagdeel.Ochtend, 40), .. Op(13, Dagdeel.Middag, 3), .. Op(13, Dagdeel.Avond, 30),
            .. Op(14, Dagdeel.Ochtend, 50), .. Op(14, Dagdeel.Middag, 60), .. Op(14, Dagdeel.Avond, 70),
            .. Op(15, Dagdeel.Ochtend, 80), .. Op(15, Dagdeel.Middag, 90), .. Op(15, Dagdeel.Avond, 95),
        ];
        var getoond = Codes(NoShowKenmerk.WeekdagEnDagdeel, lijst).ToList();

        Assert.Equal(3, Codes(NoShowKenmerk.Weekdag, lijst).Count());
        Assert.Equal(["maandag-ochtend", "dinsdag-ochtend", "woensdag-ochtend", "woensdag-middag", "woensdag-avond"], getoond);
    }

    [Theory]
    [InlineData("12 3", "", 2)]
    [InlineData("12 3 20", "20", 2)]
    [InlineData("12 20", "12 20", 0)]
    [InlineData("7", "", 1)]
    public void Een_reden_die_weinig_voorkomt_staat_er_niet_en_is_niet_uit_te_rekenen(string aantallen, string getoond, int teKlein)
    {
        var overzicht = NoShowOverzicht.Van(aantallen.Split(' ').SelectMany((aantal, i) => Keer(int.Parse(aantal, null), Gemist with { Reden = (NoShowReden)i })));

        Assert.Equal((getoond, teKlein), (string.Join(' ', overzicht.Redenen.Select(r => r.Aandeel.Aantal)), overzicht.RedenenTeKlein));
    }

    [Theory]
    [InlineData("0 0 0 0 0", "0 0 0 0")]
    [InlineData("0 0 0 0 12", "0 0 0 0")]
    [InlineData("1 2 1 0 0", "? ? ? ?")]
    [InlineData("0 3 0 12 0", "0 ? 0 ?")]
    [InlineData("0 3 0 12 20", "0 ? 0 ?")]
    [InlineData("10 20 30 40 0", "10 20 30 40")]
    [InlineData("10 20 30 40 3", "? 20 30 40")]
    public void Wat_er_van_maatregelen_kwam_staat_er_alleen_bij_grote_aantallen(string aantallen, string getoond)
    {
        MaatregelVervolg?[] vervolgen = [.. Enum.GetValues<MaatregelVervolg>().Cast<MaatregelVervolg?>(), null];
        var v = NoShowOverzicht.Van(aantallen.Split(' ').SelectMany((aantal, i) =>
            Keer(int.Parse(aantal, null), GemisteHerhaling with { MaatregelOpgelegd = Antwoord.Ja, MaatregelVervolg = vervolgen[i] }))).Totaal.VanMaatregelen;

        Assert.Equal(getoond, string.Join(' ', new[] { v.Bezwaar, v.Teruggedraaid, v.Afgestemd, v.Gebleven }.Select(n => n?.ToString(null, null) ?? "?")));
    }

    private static IEnumerable<Afspraak> Keer(int aantal, Afspraak afspraak) => Enumerable.Repeat(afspraak, aantal);

    private static IEnumerable<Afspraak> In(int maand, int aantal) => Keer(aantal, Verschenen with { AfspraakOp = new(2017, maand, 2) });

    private static IEnumerable<Afspraak> Op(int dag, Dagdeel dagdeel, int aantal) => Keer(aantal, Verschenen with { AfspraakOp = new(2024, 5, dag), Dagdeel = dagdeel });

    private static IEnumerable<string> Codes(NoShowKenmerk kenmerk, IEnumerable<Afspraak> lijst) => Naar(kenmerk, lijst).Groepen.Select(g => g.Code);

    private static Uitsplitsing Naar(NoShowKenmerk kenmerk, IEnumerable<Afspraak> lijst) => NoShowOverzicht.Van(lijst).Uitsplitsingen.Single(u => u.Kenmerk == kenmerk);
}

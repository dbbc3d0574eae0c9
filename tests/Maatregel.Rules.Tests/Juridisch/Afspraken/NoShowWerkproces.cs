using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

[Trait("soort", "juridisch")]
public sealed class NoShowWerkproces
{
    private static readonly Afspraak[] TweeKeerGemist = [Gemist, GemisteHerhaling];

    [Fact]
    public void Wie_de_eerste_uitnodiging_mist_wordt_opnieuw_opgeroepen() =>
        Verwacht(
            NoShowStap.OpnieuwOproepen,
            "De inwoner verscheen niet op 2 mei 2024 en meldde zich niet af. Stuur een herhalingsoproep met een nieuwe afspraak.",
            Stap(Gemist),
            "werkproces no-show, herhalingsoproep");

    [Fact]
    public void Wie_op_de_herhaling_verschijnt_houdt_er_niets_aan_over() =>
        Verwacht(
            NoShowStap.Niets,
            "De inwoner verscheen op 13 mei 2024: een eerdere no-show heeft dan geen gevolg.",
            Stap(Gemist, GemisteHerhaling with { Verschenen = Opkomst.Ja }),
            "werkproces no-show, herhalingsoproep");

    [Fact]
    public void Wie_zich_vooraf_afmeldde_is_geen_no_show_en_de_afmelding_wordt_doorgegeven() =>
        Verwacht(
            NoShowStap.AfmeldingInternDoorgeven,
            "De inwoner meldde zich af vóór de afspraak van 13 mei 2024: dat is geen no-show. Geef de afmelding door, zodat de afspraak niet als no-show wordt geteld.",
            Stap(Gemist, GemisteHerhaling with { VoorafAfgemeld = Antwoord.Ja }),
            "werkproces no-show, afmelding");

    [Fact]
    public void Een_doorgegeven_afmelding_vraagt_niets_meer() =>
        Verwacht(
            NoShowStap.Niets,
            "De inwoner meldde zich af vóór de afspraak van 2 mei 2024: dat is geen no-show.",
            Stap(Afgemeld with { AfmeldingDoorgegeven = Antwoord.Ja }),
            "werkproces no-show, afmelding");

    [Theory]
    [InlineData(NoShowDoel.VaststellenRecht)]
    [InlineData(NoShowDoel.VoorzieningArbeidsinschakeling)]
    public void Een_no_show_bij_het_poortwachtergesprek_raakt_de_aanvraag_en_geeft_geen_maatregel(NoShowDoel doel) =>
        Verwacht(
            NoShowStap.AanvraagAfhandelen,
            "Het gesprek van 2 mei 2024 hoort bij de aanvraag. Een no-show raakt de aanvraag; er is nog geen uitkering om te verlagen. Liep de uitkering al, leg dan haar eerste dag vast: dan is het een gewone afspraak.",
            NoShowProces.VolgendeStap(new()
            {
                Onderdeel = NoShowOnderdeel.Poortwachtergesprek,
                Doel = doel,
                Afspraken = [Gemist with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek }],
            }),
            "werkproces no-show, poortwachtergesprek");

    [Fact]
    public void Voor_een_maatregel_wordt_de_persoon_eerst_uitgenodigd_voor_een_gesprek() =>
        Verwacht(
            NoShowStap.UitnodigenHoorgesprek,
            "De inwoner verscheen op 13 mei 2024 ook na de herhalingsoproep niet. Nodig uit voor het hoor- en wederhoorgesprek voordat een maatregel volgt.",
            Stap(TweeKeerGemist),
            "artikel 4:8, eerste lid, Algemene wet bestuursrecht",
            "werkproces no-show, hoor- en wederhoorgesprek");

    [Theory]
    [InlineData(HoorStatus.NietUitgenodigd, NoShowStap.UitnodigenHoorgesprek)]
    [InlineData(HoorStatus.Uitgenodigd, NoShowStap.Niets)]
    [InlineData(HoorStatus.Gehoord, NoShowStap.AdviesVragen)]
    [InlineData(HoorStatus.NietVerschenen, NoShowStap.AdviesVragen)]
    [InlineData(HoorStatus.Achterwege, NoShowStap.AdviesVragen)]
    public void Het_advies_komt_na_het_horen(HoorStatus status, NoShowStap verwacht)
    {
        var stap = NoShowProces.VolgendeStap(Verloop(TweeKeerGemist) with { Hoor = new() { Status = status } });

        Assert.Equal(verwacht, stap.Stap);
        Assert.Contains(Wet.Awb.Artikel("4:8").Lid("1"), stap.Bronnen);
    }

    [Theory]
    [InlineData(12, NoShowStap.UitnodigenHoorgesprek)]
    [InlineData(13, NoShowStap.AdviesVragen)]
    public void Een_gesprek_van_voor_de_laatste_afspraak_ging_over_iets_anders(int dagVanMei, NoShowStap verwacht) =>
        Assert.Equal(
            verwacht,
            NoShowProces.VolgendeStap(Verloop(TweeKeerGemist) with { Hoor = new() { Status = HoorStatus.Gehoord, Datum = new(2024, 5, dagVanMei) } }).Stap);

    [Fact]
    public void Een_herhaling_zonder_eerdere_no_show_telt_als_een_eerste_no_show() => Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(GemisteHerhaling).Stap);

    [Fact]
    public void Wie_niet_op_het_hoorgesprek_komt_wordt_op_de_bekende_feiten_beoordeeld() =>
        Assert.Equal(
            "De inwoner verscheen ook niet op het hoor- en wederhoorgesprek: beoordeel op de bekende feiten.",
            NoShowProces.VolgendeStap(Verloop(TweeKeerGemist) with { Hoor = new() { Status = HoorStatus.NietVerschenen } }).Toelichting.Tekst);

    [Theory]
    [InlineData(Regeling.Participatiewet, "artikel 18, negende lid, Participatiewet")]
    [InlineData(Regeling.Ioaw, "artikel 20, derde lid, IOAW")]
    [InlineData(Regeling.Ioaz, "artikel 20, derde lid, IOAZ")]
    public void Een_oproep_die_niet_aannemelijk_is_aangekomen_geeft_geen_verwijt(Regeling regeling, string bepaling) =>
        Verwacht(
            NoShowStap.OpnieuwOproepen,
            "Dat de oproep voor 13 mei 2024 is aangekomen is niet aannemelijk: de no-show is dan niet te verwijten.",
            NoShowProces.VolgendeStap(Verloop(Gemist, GemisteHerhaling with { OproepAannemelijk = Antwoord.Nee }) with { Regeling = regeling }),
            "ECLI:NL:CRVB:2020:2767",
            bepaling);

    [Fact]
    public void Een_geldige_reden_bij_de_herhaling_voorkomt_een_maatregel() =>
        Verwacht(
            NoShowStap.Niets,
            "Voor de no-show van 13 mei 2024 is een geldige reden vastgelegd: er volgt geen herhalingsoproep en geen maatregel. Maak een gewone nieuwe afspraak als die nog nodig is.",
            Stap(Gemist, GemisteHerhaling with { GeldigeReden = Antwoord.Ja }),
            "artikel 18, negende lid, Participatiewet");

    [Theory]
    [InlineData(NoShowReden.AlWerkGevonden)]
    [InlineData(NoShowReden.UitkeringAfgewezenOfZietErvanAf)]
    public void Wie_werk_heeft_of_van_de_uitkering_afziet_krijgt_geen_oproep_meer_voor_en_na_de_afspraak(NoShowReden reden)
    {
        var komend = Gemist with { Verschenen = Opkomst.Onbekend, VoorafAfgemeld = Antwoord.Onbekend, Reden = reden };

        Assert.Equal(NoShowStap.Niets, Stap(komend).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(komend with { Verschenen = Opkomst.Nee }).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(Gemist with { Reden = reden }).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(Gemist, GemisteHerhaling with { Reden = reden }).Stap);
    }

    [Fact]
    public void Een_afmelding_voor_een_afspraak_die_nog_moet_komen_is_ook_een_afmelding()
    {
        var komend = Gemist with { Verschenen = Opkomst.Onbekend, VoorafAfgemeld = Antwoord.Ja };

        Assert.Equal(NoShowStap.AfmeldingInternDoorgeven, Stap(komend).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(komend with { AfmeldingDoorgegeven = Antwoord.Ja }).Stap);
    }

    [Theory]
    [InlineData(Opkomst.Onbekend, Antwoord.Onbekend, "Van de afspraak op 2 mei 2024 is niet vastgelegd of de inwoner verscheen.")]
    [InlineData(Opkomst.Nee, Antwoord.Onbekend, "De inwoner verscheen niet op 2 mei 2024. Niet vastgelegd is of de inwoner zich vooraf afmeldde; zonder dat is er geen no-show.")]
    public void Onbekend_is_geen_no_show(Opkomst verschenen, Antwoord afgemeld, string toelichting) =>
        Verwacht(
            NoShowStap.GegevensAanvullen,
            toelichting,
            Stap(Gemist with { Verschenen = verschenen, VoorafAfgemeld = afgemeld }),
            "werkproces no-show, registratie");

    [Theory]
    [InlineData(Regeling.Participatiewet, "artikel 54, eerste lid, Participatiewet")]
    [InlineData(Regeling.Ioaw, "artikel 17, eerste lid, IOAW")]
    [InlineData(Regeling.Ioaz, "artikel 17, eerste lid, IOAZ")]
    public void Een_afspraak_om_het_recht_vast_te_stellen_volgt_een_eigen_weg(Regeling regeling, string bron) =>
        Verwacht(
            NoShowStap.AdviesVragen,
            "De afspraak van 2 mei 2024 diende om het recht op uitkering vast te stellen. Daarvoor is opschorting een eigen weg; het advies wijst die aan.",
            NoShowProces.VolgendeStap(Verloop(Gemist) with { Regeling = regeling, Doel = NoShowDoel.VaststellenRecht }),
            bron);

    [Fact]
    public void Na_een_opgelegde_maatregel_is_het_verloop_klaar() =>
        Verwacht(
            NoShowStap.Niets,
            "Voor de afspraak van 13 mei 2024 is al een maatregel opgelegd.",
            Stap(Gemist, GemisteHerhaling with { MaatregelOpgelegd = Antwoord.Ja }),
            "werkproces no-show, registratie");

    [Fact]
    public void Zonder_eerdere_no_show_is_een_gemiste_herhaling_een_eerste_no_show()
    {
        const string Eerste = "De inwoner verscheen niet op 13 mei 2024, maar vóór die afspraak was er geen no-show die meetelt. Behandel haar als een eerste no-show.";

        Verwacht(NoShowStap.OpnieuwOproepen, Eerste, Stap(Verschenen, GemisteHerhaling), "werkproces no-show, herhalingsoproep");
        Verwacht(NoShowStap.OpnieuwOproepen, Eerste, Stap(Afgemeld, GemisteHerhaling), "werkproces no-show, herhalingsoproep");
        Verwacht(NoShowStap.OpnieuwOproepen, Eerste, Stap(Gemist with { OproepAannemelijk = Antwoord.Nee }, GemisteHerhaling), "werkproces no-show, herhalingsoproep");
    }

    [Fact]
    public void Verschijnen_tussendoor_laat_een_oudere_no_show_vervallen() =>
        Assert.Equal(
            NoShowStap.OpnieuwOproepen,
            Stap(Gemist, GemisteHerhaling with { AfspraakOp = new(2024, 5, 8), Verschenen = Opkomst.Ja }, GemisteHerhaling).Stap);

    [Fact]
    public void Een_afgemelde_herhaling_wist_de_eerste_no_show_niet() =>
        Assert.Equal(
            NoShowStap.UitnodigenHoorgesprek,
            Stap(Gemist, GemisteHerhaling with { AfspraakOp = new(2024, 5, 8), VoorafAfgemeld = Antwoord.Ja }, GemisteHerhaling).Stap);

    [Fact]
    public void Is_de_uitkomst_van_de_eerste_afspraak_niet_vastgelegd_dan_eerst_aanvullen() =>
        Verwacht(
            NoShowStap.GegevensAanvullen,
            "Van de afspraak op 2 mei 2024 is niet vastgelegd of de inwoner verscheen.",
            Stap(Gemist with { Verschenen = Opkomst.Onbekend }, GemisteHerhaling),
            "werkproces no-show, registratie");

    [Fact]
    public void Een_nieuwe_uitnodiging_begint_een_nieuwe_ronde() =>
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(Gemist, GemisteHerhaling, Gemist with { AfspraakOp = new(2024, 6, 3) }).Stap);

    [Fact]
    public void Wat_op_het_werkproces_berust_is_een_aanname_en_wat_op_de_wet_berust_niet()
    {
        var aanname = Assert.Single(Stap(TweeKeerGemist).Aannames);
        Assert.Equal("werkproces-no-show", aanname.Code);
        Assert.Equal("De stap volgt het werkproces van Leidschendam-Voorburg uit 2017, zoals het op papier stond; in de praktijk werd het amper gevolgd. Dat is geen wet en geen verordening: ga na of uw gemeente zo werkt.", aanname.Tekst.Tekst);
        Assert.Equal([new Werkproces("hoor- en wederhoorgesprek")], aanname.Bronnen);

        Assert.Empty(Stap(Gemist, GemisteHerhaling with { GeldigeReden = Antwoord.Ja }).Aannames);
    }

    [Fact]
    public void Zonder_afspraak_is_er_geen_stap_en_geen_gedraging()
    {
        Verwacht(NoShowStap.Niets, "Er is geen afspraak.", Stap(), "werkproces no-show, registratie");
        Assert.Null(NoShowProces.NaarGedraging(Verloop()));
    }

    [Fact]
    public void De_volgorde_van_de_lijst_telt_niet_maar_de_dag_van_de_afspraak() =>
        Assert.Equal(NoShowStap.UitnodigenHoorgesprek, Stap(GemisteHerhaling, Gemist).Stap);

    [Fact]
    public void Afspraken_van_een_ander_onderdeel_tellen_niet_mee() =>
        Assert.Equal(
            NoShowStap.OpnieuwOproepen,
            Stap(Gemist, Verschenen with { Onderdeel = NoShowOnderdeel.Werkacademie, AfspraakOp = new(2024, 6, 1) }).Stap);

    [Fact]
    public void Het_verloop_vult_de_gedraging_van_een_casus_zonder_oordeel()
    {
        var gedraging = NoShowProces.NaarGedraging(Verloop(
            Gemist with { OproepVerzondenOp = new(2024, 4, 22) },
            GemisteHerhaling with { OproepVerzondenOp = new(2024, 5, 3) }));

        Assert.Equal(
            new()
            {
                Datum = new(2024, 5, 13),
                NoShow = new()
                {
                    Onderdeel = NoShowOnderdeel.Voortgangsgesprek,
                    Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
                    Oproepen =
                    [
                        Oproep(OproepSoort.Uitnodiging, new(2024, 4, 22), new(2024, 5, 2)),
                        Oproep(OproepSoort.Herhaling, new(2024, 5, 3), new(2024, 5, 13)),
                    ],
                },
            },
            gedraging);
    }

    [Fact]
    public void De_dag_van_de_gedraging_is_die_van_de_laatste_no_show() =>
        Assert.Equal(
            new(2024, 5, 2),
            NoShowProces.NaarGedraging(Verloop(Gemist, GemisteHerhaling with { Verschenen = Opkomst.Ja }))!.Datum);

    private static Oproep Oproep(OproepSoort soort, NodaTime.LocalDate verzonden, NodaTime.LocalDate afspraakOp) => new()
    {
        Soort = soort,
        Verzonden = verzonden,
        Aannemelijk = Antwoord.Ja,
        AfspraakOp = afspraakOp,
        Verschenen = Opkomst.Nee,
        VoorafAfgemeld = Antwoord.Nee,
    };

    private static NoShowVerloop Verloop(params Afspraak[] afspraken) => new()
    {
        Onderdeel = NoShowOnderdeel.Voortgangsgesprek,
        Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
        Afspraken = afspraken,
    };

    private static NoShowVervolg Stap(params Afspraak[] afspraken) => NoShowProces.VolgendeStap(Verloop(afspraken));

    private static void Verwacht(NoShowStap stap, string toelichting, NoShowVervolg vervolg, params string[] bronnen)
    {
        Assert.Equal(stap, vervolg.Stap);
        Assert.Equal(toelichting, vervolg.Toelichting.Tekst);
        Assert.Equal(bronnen, vervolg.Bronnen.Select(b => b.Aanhaling));
    }
}

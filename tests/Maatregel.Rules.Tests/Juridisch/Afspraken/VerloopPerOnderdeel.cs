using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>Elk onderdeel heeft zijn eigen verloop, zoals de bron het beschrijft: op papier, en in de praktijk amper gevolgd.</summary>
[Trait("soort", "juridisch")]
public sealed class VerloopPerOnderdeel
{
    private static readonly Afspraak Dag = Gemist with { Onderdeel = NoShowOnderdeel.Traject };

    [Theory]
    [InlineData(NoShowOnderdeel.Poortwachtergesprek, Verloopsoort.Aanvraag)]
    [InlineData(NoShowOnderdeel.Werkacademie, Verloopsoort.Groep)]
    [InlineData(NoShowOnderdeel.Traject, Verloopsoort.Deelname)]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, Verloopsoort.Afspraak)]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum, Verloopsoort.Afspraak)]
    [InlineData(NoShowOnderdeel.Overig, Verloopsoort.Afspraak)]
    public void Het_verloop_is_een_gegeven_van_de_gemeente(NoShowOnderdeel onderdeel, Verloopsoort verloop) =>
        Assert.Equal(verloop, Werkwijze.LeidschendamVoorburg2017.Verloop(onderdeel));

    [Fact]
    public void De_stap_zegt_dat_het_proces_op_papier_stond_en_amper_werd_gevolgd() => Assert.Equal(
        "De stap volgt het werkproces van Leidschendam-Voorburg uit 2017, zoals het op papier stond; in de praktijk werd het amper gevolgd. Dat is geen wet en geen verordening: ga na of uw gemeente zo werkt.",
        Assert.Single(Stap(Gemist).Aannames).Tekst.Tekst);

    [Fact]
    public void Een_gemeente_vervangt_de_werkwijze_door_haar_eigen()
    {
        var eigen = new Werkwijze { Naam = "de werkwijze van Proefstad", Vindplaats = "werkinstructie", Kennis = Verordeningen.Kennis.Tekst };
        var stap = NoShowProces.VolgendeStap(new() { Onderdeel = NoShowOnderdeel.Traject, Doel = NoShowDoel.VoorzieningArbeidsinschakeling, Werkwijze = eigen, Afspraken = [Dag] });

        Assert.Equal(NoShowStap.OpnieuwOproepen, stap.Stap);
        Assert.StartsWith("De stap volgt de werkwijze van Proefstad. ", Assert.Single(stap.Aannames).Tekst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_een_traject_komt_eerst_een_waarschuwing_dan_een_gesprek_en_pas_daarna_het_horen()
    {
        var gewaarschuwd = Dag with { Gewaarschuwd = Antwoord.Ja };
        var tweede = Dag with { AfspraakOp = new(2024, 5, 6) };
        var derde = Dag with { AfspraakOp = new(2024, 5, 13) };

        Assert.Equal(NoShowStap.Waarschuwen, Stap(Dag).Stap);
        Assert.Equal(NoShowStap.GesprekVoeren, Stap(gewaarschuwd).Stap);
        Assert.Equal(NoShowStap.GesprekVoeren, Stap(gewaarschuwd, tweede).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(gewaarschuwd, tweede with { GesprekGevoerd = Antwoord.Ja }).Stap);
        Assert.Equal(NoShowStap.UitnodigenHoorgesprek, Stap(gewaarschuwd, tweede with { GesprekGevoerd = Antwoord.Ja }, derde).Stap);
    }

    [Fact]
    public void Na_een_gesprek_van_lang_geleden_vraagt_de_stap_of_het_om_hetzelfde_traject_gaat()
    {
        var gesprek = Dag with { AfspraakOp = new(2023, 1, 9), GesprekGevoerd = Antwoord.Ja };

        Assert.Equal(
            "De inwoner bleef op 2 mei 2024 weg, na het gesprek over 9 januari 2023. Ging dat over een ander traject, of kwam de inwoner daarna lange tijd wel? Begin dan weer met waarschuwen. Nodig uit voor het hoor- en wederhoorgesprek voordat een maatregel volgt.",
            Stap(Dag, gesprek, gesprek with { AfspraakOp = new(2022, 1, 10) }).Toelichting.Tekst);
    }

    [Fact]
    public void Bij_de_Werkacademie_wordt_dezelfde_dag_nagebeld_en_meteen_opnieuw_uitgenodigd()
    {
        var gemist = Gemist with { Onderdeel = NoShowOnderdeel.Werkacademie };
        var herhaling = GemisteHerhaling with { Onderdeel = NoShowOnderdeel.Werkacademie, Belpogingen = 2 };

        Assert.Equal(NoShowStap.Nabellen, Stap(gemist).Stap);
        Assert.Equal(NoShowStap.Nabellen, Stap(gemist with { Belpogingen = 1 }).Stap);
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(gemist with { Belpogingen = 2 }).Stap);
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(gemist with { Teruggebeld = Antwoord.Ja }).Stap);
        Assert.Equal(NoShowStap.UitnodigenHoorgesprek, Stap(gemist with { Belpogingen = 2 }, herhaling).Stap);
    }

    [Theory]
    [InlineData(NoShowReden.AlWerkGevonden)]
    [InlineData(NoShowReden.UitkeringAfgewezenOfZietErvanAf)]
    public void Een_reden_die_het_einde_is_vraagt_geen_nieuwe_oproep_ook_niet_na_de_eerste_afspraak(NoShowReden reden)
    {
        Assert.Equal(NoShowStap.Niets, Stap(Gemist with { Reden = reden }).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(Gemist, GemisteHerhaling with { Reden = reden }).Stap);
    }

    [Theory]
    [InlineData(NoShowReden.AlWerkGevonden)]
    [InlineData(NoShowReden.UitkeringAfgewezenOfZietErvanAf)]
    public void Die_reden_blijft_het_einde_als_er_toch_een_herhaling_ging_en_een_nieuwe_uitnodiging_begint_opnieuw(NoShowReden reden)
    {
        var eerste = Gemist with { Reden = reden };

        Assert.Equal(NoShowStap.Niets, Stap(eerste, GemisteHerhaling).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(eerste, GemisteHerhaling with { Verschenen = Opkomst.Onbekend }).Stap);
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(eerste, GemisteHerhaling, Gemist with { AfspraakOp = new(2024, 9, 2) }).Stap);
    }

    [Fact]
    public void Een_eerste_no_show_met_een_geldige_reden_telt_niet_mee_bij_de_herhaling() =>
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(Gemist with { GeldigeReden = Antwoord.Ja }, GemisteHerhaling).Stap);

    [Fact]
    public void Een_geldige_reden_na_de_eerste_afspraak_vraagt_geen_herhaling() =>
        Assert.Equal(NoShowStap.Niets, Stap(Gemist with { GeldigeReden = Antwoord.Ja }).Stap);

    [Fact]
    public void Was_er_iets_anders_afgesproken_dan_wordt_dat_eerst_nagegaan()
    {
        var verloop = new NoShowVerloop { Onderdeel = NoShowOnderdeel.Voortgangsgesprek, Doel = NoShowDoel.VoorzieningArbeidsinschakeling, Afspraken = [Gemist with { AndersAfgesproken = Antwoord.Ja }] };

        Assert.Equal(NoShowStap.GegevensAanvullen, NoShowProces.VolgendeStap(verloop).Stap);
        Assert.Equal(Antwoord.Ja, NoShowProces.NaarGedraging(verloop)!.AndersAfgesproken);
    }

    [Fact]
    public void Ook_als_dat_bij_de_eerste_afspraak_was_wordt_het_nagegaan_voordat_iemand_wordt_gehoord()
    {
        var eerste = Gemist with { AndersAfgesproken = Antwoord.Ja };

        Assert.Equal("Met de inwoner was iets anders afgesproken. Ga eerst na of zij of hij op 2 mei 2024 moest komen, en leg dat vast.", Stap(eerste, GemisteHerhaling).Toelichting.Tekst);
        Assert.Equal(NoShowStap.OpnieuwOproepen, Stap(eerste with { GeldigeReden = Antwoord.Ja }, GemisteHerhaling with { AndersAfgesproken = Antwoord.Nee, OproepAannemelijk = Antwoord.Nee }).Stap);
        Assert.Equal(NoShowStap.Niets, Stap(eerste with { GeldigeReden = Antwoord.Ja }).Stap);
        Assert.Equal(NoShowStap.UitnodigenHoorgesprek, Stap(eerste with { AndersAfgesproken = Antwoord.Nee }, GemisteHerhaling).Stap);
    }

    [Fact]
    public void Wie_dezelfde_dag_terugbelde_was_er_wat_er_ook_was_afgesproken() => Assert.Equal(
        NoShowStap.Niets,
        Stap(Gemist with { Kanaal = Kanaal.Telefoon, Belpogingen = 2, Teruggebeld = Antwoord.Ja, AndersAfgesproken = Antwoord.Ja }).Stap);

    [Theory]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum)]
    [InlineData(NoShowOnderdeel.Werkacademie)]
    public void Een_introductie_van_voor_de_toekenning_raakt_de_aanvraag_en_zonder_die_dag_is_het_een_vraag(NoShowOnderdeel onderdeel)
    {
        var introductie = Gemist with { Onderdeel = onderdeel, Introductie = Antwoord.Ja };
        NoShowVervolg Met(NodaTime.LocalDate? toegekend, Regeling regeling = Regeling.Participatiewet) =>
            NoShowProces.VolgendeStap(new() { Onderdeel = onderdeel, Doel = NoShowDoel.VoorzieningArbeidsinschakeling, Regeling = regeling, ToegekendPer = toegekend, Afspraken = [introductie] });

        Assert.Equal(NoShowStap.AanvraagAfhandelen, Met(new(2024, 5, 3)).Stap);
        Assert.Equal(NoShowStap.GegevensAanvullen, Met(null).Stap);
        Assert.NotEqual(NoShowStap.GegevensAanvullen, Met(new(2024, 5, 2)).Stap);
        Assert.Equal("artikel 20, IOAW", Met(null, Regeling.Ioaw).Bronnen[0].Aanhaling);
        Assert.Equal("artikel 20, IOAZ", Met(null, Regeling.Ioaz).Bronnen[0].Aanhaling);
    }

    [Fact]
    public void Een_poortwachtergesprek_na_de_toekenning_is_een_gewone_afspraak() => Assert.Equal(
        NoShowStap.OpnieuwOproepen,
        NoShowProces.VolgendeStap(new()
        {
            Onderdeel = NoShowOnderdeel.Poortwachtergesprek,
            Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
            ToegekendPer = new(2024, 5, 1),
            Afspraken = [Gemist with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek }],
        }).Stap);

    [Fact]
    public void Te_laat_is_niet_weggebleven()
    {
        var stap = Stap(Gemist, GemisteHerhaling with { Verschenen = Opkomst.TeLaat });

        Assert.Equal(NoShowStap.Niets, stap.Stap);
        Assert.Contains("Te laat is niet weggebleven", stap.Toelichting.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Antwoord.Onbekend, NoShowStap.GegevensAanvullen)]
    [InlineData(1, Antwoord.Onbekend, NoShowStap.NogEenKeerBellen)]
    [InlineData(2, Antwoord.Onbekend, NoShowStap.OpnieuwOproepen)]
    [InlineData(1, Antwoord.Ja, NoShowStap.Niets)]
    public void Een_telefoon_die_niet_in_een_keer_wordt_opgenomen_is_geen_no_show(int? pogingen, Antwoord teruggebeld, NoShowStap stap) =>
        Assert.Equal(stap, Stap(Gemist with { Kanaal = Kanaal.Telefoon, Belpogingen = pogingen, Teruggebeld = teruggebeld }).Stap);

    [Theory]
    [InlineData(NoShowStap.OpnieuwOproepen)]
    [InlineData(NoShowStap.Nabellen)]
    [InlineData(NoShowStap.Waarschuwen)]
    [InlineData(NoShowStap.AfmeldingInternDoorgeven)]
    public void Waar_een_no_show_ten_onrechte_kan_zijn_geteld_staat_dat_erbij(NoShowStap stap) =>
        Assert.Contains("De fout die het meest voorkomt", Staptekst.Bij(stap).LetOp, StringComparison.Ordinal);

    [Theory]
    [InlineData(NoShowStap.OpnieuwOproepen)]
    [InlineData(NoShowStap.Waarschuwen)]
    public void Bij_elke_brief_staat_dat_dreigen_niet_helpt(NoShowStap stap) =>
        Assert.Contains("Een brief die vooral dreigt", Staptekst.Bij(stap).LetOp, StringComparison.Ordinal);

    [Fact]
    public void Bij_elke_stap_staan_woorden_of_staat_waarom_er_niets_te_schrijven_is() => Assert.Equal(
        [NoShowStap.Niets, NoShowStap.GegevensAanvullen],
        Enum.GetValues<NoShowStap>().Where(s => Staptekst.Bij(s) is { Tekst: null, LetOp: null }));

    private static NoShowVervolg Stap(params Afspraak[] afspraken) => NoShowProces.VolgendeStap(new()
    {
        Onderdeel = afspraken[0].Onderdeel,
        Doel = NoShowDoel.VoorzieningArbeidsinschakeling,
        Afspraken = afspraken,
    });
}

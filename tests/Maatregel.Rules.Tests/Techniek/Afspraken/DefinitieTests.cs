using System.Globalization;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Waarden;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

/// <summary>The definitions of docs/no-show.md, each on its bound.</summary>
[Trait("soort", "techniek")]
public sealed class DefinitieTests
{
    private static readonly NoShowInstelling Alles = new() { KleinsteGroep = 1 };

    private static readonly Afspraak ZonderReden = GemisteHerhaling with { GeldigeReden = Antwoord.Nee };

    [Theory]
    [InlineData(Opkomst.Ja, Antwoord.Nee, "verschenen")]
    [InlineData(Opkomst.Ja, Antwoord.Ja, "verschenen")]
    [InlineData(Opkomst.Ja, Antwoord.Onbekend, "verschenen")]
    [InlineData(Opkomst.TeLaat, Antwoord.Nee, "te-laat")]
    [InlineData(Opkomst.TeLaat, Antwoord.Ja, "te-laat")]
    [InlineData(Opkomst.Nee, Antwoord.Ja, "afgemeld")]
    [InlineData(Opkomst.Nee, Antwoord.Nee, "no-show")]
    [InlineData(Opkomst.Nee, Antwoord.Onbekend, "onbeslist")]
    [InlineData(Opkomst.Onbekend, Antwoord.Nee, "onbeslist")]
    [InlineData(Opkomst.Onbekend, Antwoord.Ja, "onbeslist")]
    [InlineData(Opkomst.Onbekend, Antwoord.Onbekend, "onbeslist")]
    public void De_uitkomst_van_een_afspraak(Opkomst verschenen, Antwoord afgemeld, string uitkomst) =>
        Assert.Equal(uitkomst, Codes<Afspraakuitkomst>.Code((Verschenen with { Verschenen = verschenen, VoorafAfgemeld = afgemeld }).Uitkomst));

    [Theory]
    [InlineData(null, null, Antwoord.Onbekend, Antwoord.Ja, "onbeslist")]
    [InlineData(null, null, Antwoord.Onbekend, Antwoord.Nee, "no-show")]
    [InlineData(Kanaal.Video, null, Antwoord.Onbekend, Antwoord.Onbekend, "no-show")]
    [InlineData(Kanaal.Telefoon, null, Antwoord.Onbekend, Antwoord.Onbekend, "onbeslist")]
    [InlineData(Kanaal.Telefoon, 1, Antwoord.Onbekend, Antwoord.Onbekend, "onbeslist")]
    [InlineData(Kanaal.Telefoon, 2, Antwoord.Onbekend, Antwoord.Onbekend, "no-show")]
    [InlineData(Kanaal.Telefoon, 2, Antwoord.Onbekend, Antwoord.Ja, "onbeslist")]
    [InlineData(Kanaal.Telefoon, 2, Antwoord.Ja, Antwoord.Ja, "verschenen")]
    public void De_uitkomst_van_wie_niet_kwam_en_zich_niet_afmeldde(Kanaal? kanaal, int? pogingen, Antwoord teruggebeld, Antwoord anders, string uitkomst) =>
        Assert.Equal(uitkomst, Codes<Afspraakuitkomst>.Code((Gemist with { Kanaal = kanaal, Belpogingen = pogingen, Teruggebeld = teruggebeld, AndersAfgesproken = anders }).Uitkomst));

    [Fact]
    public void Was_iets_anders_afgesproken_dan_telt_de_afspraak_niet_als_no_show_en_vraagt_zij_niets()
    {
        var cijfers = Cijfers(ZonderReden with { AndersAfgesproken = Antwoord.Ja });

        Assert.Equal((0, 1, 0), (cijfers.NoShows, cijfers.Onbeslist, cijfers.Maatregelen.Gevraagd));
        Assert.Equal(0, Cijfers(Gemist with { AndersAfgesproken = Antwoord.Ja }).Herhalingen.Gevraagd);
    }

    [Theory]
    [InlineData(Antwoord.Nee, 1)]
    [InlineData(Antwoord.Ja, 0)]
    [InlineData(Antwoord.Onbekend, 0)]
    public void Ten_onrechte_als_no_show_is_afgemeld_en_niet_doorgegeven(Antwoord doorgegeven, int aantal)
    {
        Assert.Equal(aantal, Cijfers(Afgemeld with { AfmeldingDoorgegeven = doorgegeven }).TenOnrechteAlsNoShow);
        Assert.Equal(0, Cijfers(Gemist with { AfmeldingDoorgegeven = doorgegeven }).TenOnrechteAlsNoShow);
    }

    [Fact]
    public void Een_herhaling_is_gevraagd_na_een_gemiste_uitnodiging()
    {
        Assert.Equal(new(1, 0, 0), Cijfers(Gemist).Herhalingen);
        Assert.Equal(new(1, 1, 0), Cijfers(Gemist with { HerhalingVerstuurd = Antwoord.Ja }).Herhalingen);
        Assert.Equal(new(0, 0, 1), Cijfers(GemisteHerhaling with { HerhalingVerstuurd = Antwoord.Ja }).Herhalingen);
        Assert.Equal(new(0, 0, 1), Cijfers(Verschenen with { HerhalingVerstuurd = Antwoord.Ja }).Herhalingen);
        Assert.Equal(new(0, 0, 0), Cijfers(Gemist with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek }).Herhalingen);
    }

    [Fact]
    public void Een_maatregel_is_gevraagd_na_een_gemiste_herhaling_zonder_geldige_reden()
    {
        Assert.Equal(new(1, 0, 0), Cijfers(ZonderReden).Maatregelen);
        Assert.Equal(new(1, 1, 0), Cijfers(ZonderReden with { MaatregelOpgelegd = Antwoord.Ja }).Maatregelen);
        Assert.Equal(new(0, 0, 0), Cijfers(ZonderReden with { GeldigeReden = Antwoord.Ja }).Maatregelen);
        Assert.Equal(new(0, 0, 0), Cijfers(ZonderReden with { OproepAannemelijk = Antwoord.Nee }).Maatregelen);
        Assert.Equal(new(1, 0, 0), Cijfers(ZonderReden with { OproepAannemelijk = Antwoord.Onbekend }).Maatregelen);
        Assert.Equal(new(0, 0, 0), Cijfers(ZonderReden with { Onderdeel = NoShowOnderdeel.Poortwachtergesprek }).Maatregelen);
        Assert.Equal(new(0, 0, 1), Cijfers(Gemist with { GeldigeReden = Antwoord.Nee, MaatregelOpgelegd = Antwoord.Ja }).Maatregelen);
    }

    [Fact]
    public void Zonder_oordeel_over_de_reden_is_de_maatregel_nog_te_beoordelen()
    {
        Assert.Equal(1, Cijfers(GemisteHerhaling).MaatregelTeBeoordelen);
        Assert.Equal(new(0, 0, 0), Cijfers(GemisteHerhaling).Maatregelen);
        Assert.Equal(0, Cijfers(ZonderReden).MaatregelTeBeoordelen);
        Assert.Equal(0, Cijfers(Gemist).MaatregelTeBeoordelen);
    }

    [Theory]
    [InlineData(0, "binnen een week")]
    [InlineData(7, "binnen een week")]
    [InlineData(8, "een tot twee weken")]
    [InlineData(14, "een tot twee weken")]
    [InlineData(15, "twee tot drie weken")]
    [InlineData(21, "twee tot drie weken")]
    [InlineData(22, "drie tot vier weken")]
    [InlineData(28, "drie tot vier weken")]
    [InlineData(29, "langer dan vier weken")]
    [InlineData(-1, "onbekend")]
    [InlineData(null, "onbekend")]
    public void De_wachttijd_loopt_van_het_plannen_tot_de_afspraak(int? dagen, string naam) =>
        Assert.Equal(naam, Groep(NoShowKenmerk.Wachttijd, Gemist with { GeplandOp = dagen is { } d ? Gemist.AfspraakOp.PlusDays(-d) : null }));

    [Theory]
    [InlineData(13, Dagdeel.Ochtend, "maandagochtend")]
    [InlineData(17, Dagdeel.Middag, "vrijdagmiddag")]
    [InlineData(19, Dagdeel.Avond, "zondagavond")]
    [InlineData(15, null, "woensdag, dagdeel onbekend")]
    public void De_weekdag_volgt_uit_de_datum(int dagVanMei, Dagdeel? dagdeel, string naam) =>
        Assert.Equal(naam, Groep(NoShowKenmerk.WeekdagEnDagdeel, Gemist with { AfspraakOp = new(2024, 5, dagVanMei), Dagdeel = dagdeel }));

    [Fact]
    public void Een_no_show_zonder_prijs_telt_niet_in_de_kosten()
    {
        var cijfers = NoShowOverzicht.Van(
            [Gemist, Gemist with { Onderdeel = NoShowOnderdeel.Werkacademie }, Afgemeld with { Onderdeel = NoShowOnderdeel.Werkacademie }],
            new() { Prijzen = [new(NoShowOnderdeel.Werkacademie, 80m)] }).Totaal;

        Assert.Equal(80m, cijfers.Kosten);
        Assert.Equal(1, cijfers.NoShowsZonderPrijs);
    }

    [Theory]
    [InlineData(6, 6, 1)]
    [InlineData(6, 12, 1)]
    [InlineData(6, 13, 2)]
    [InlineData(12, 13, 2)]
    public void De_periode_telt_kalenderweken(int eersteVanMei, int laatsteVanMei, int weken) =>
        Assert.Equal(weken, new Overzichtsperiode(new(2024, 5, eersteVanMei), new(2024, 5, laatsteVanMei)).Weken);

    [Fact]
    public void Een_afspraak_zonder_uitkomst_verlengt_de_periode_niet()
    {
        var komend = Verschenen with { Verschenen = Opkomst.Onbekend, AfspraakOp = new(2024, 12, 31) };

        Assert.Equal(new(Gemist.AfspraakOp, Gemist.AfspraakOp), NoShowOverzicht.Van([komend, Gemist]).Periode);
        Assert.Null(NoShowOverzicht.Van([komend]).Periode);
        Assert.Null(NoShowOverzicht.Van([komend]).KostenPerJaar);
    }

    [Fact]
    public void Boven_het_hoogste_aantal_groepen_wordt_niet_uitgesplitst()
    {
        Afspraak[] lijst = [.. Enumerable.Range(0, 251).Select(i => Gemist with { Consulentgroep = i.ToString(CultureInfo.InvariantCulture) })];

        Assert.Equal(250, Consulentgroepen(lijst[..250]).Count);
        var enige = Assert.Single(Consulentgroepen(lijst));
        Assert.Equal("niet uitgesplitst: meer dan 250 groepen", enige.Naam);
        Assert.Equal((251, 251), (enige.Afspraken, enige.NoShows!.Aantal));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    public void Een_doel_buiten_0_tot_100_procent_is_een_fout(double doel) =>
        Assert.Equal(
            "Het doel ligt tussen 0 en 100 procent. (Parameter 'instelling')",
            Assert.Throws<ArgumentException>(() => new NoShowTeller(new() { Doel = (decimal)doel })).Message);

    [Fact]
    public void Een_negatieve_of_dubbele_prijs_is_een_fout()
    {
        const string Melding = "Geef elk onderdeel hoogstens één prijs, van 0 euro of meer. (Parameter 'instelling')";
        NoShowPrijs prijs = new(NoShowOnderdeel.Traject, 1m);

        Assert.Equal(Melding, Assert.Throws<ArgumentException>(() => new NoShowTeller(new() { Prijzen = [prijs, prijs] })).Message);
        Assert.Equal(Melding, Assert.Throws<ArgumentException>(() => new NoShowTeller(new() { Prijzen = [prijs with { Bedrag = -0.01m }] })).Message);
    }

    private static NoShowCijfers Cijfers(Afspraak afspraak) => NoShowOverzicht.Van([afspraak]).Totaal;

    private static string Groep(NoShowKenmerk kenmerk, Afspraak afspraak) =>
        NoShowOverzicht.Van([afspraak], Alles).Uitsplitsingen.Single(u => u.Kenmerk == kenmerk).Groepen.Single().Naam;

    private static IReadOnlyList<Groepscijfers> Consulentgroepen(IEnumerable<Afspraak> lijst) =>
        NoShowOverzicht.Van(lijst, Alles).Uitsplitsingen.Single(u => u.Kenmerk == NoShowKenmerk.Consulentgroep).Groepen;

    [Fact]
    public void De_kleinste_groep_telt_ten_minste_een_afspraak() =>
        Assert.Throws<ArgumentException>(() => new NoShowTeller(new() { KleinsteGroep = 0 }));

    [Theory]
    [InlineData(NoShowKenmerk.Maand, "2024-05")]
    [InlineData(NoShowKenmerk.Kwartaal, "2024-kwartaal-2")]
    [InlineData(NoShowKenmerk.Gemeente, "GM1916")]
    [InlineData(NoShowKenmerk.JongerDan27, "ja")]
    [InlineData(NoShowKenmerk.Kanaal, "telefoon")]
    [InlineData(NoShowKenmerk.Herinnering, "nee")]
    [InlineData(NoShowKenmerk.SamenGepland, "onbekend")]
    public void Waarop_kan_worden_gestuurd_is_uitgesplitst(NoShowKenmerk kenmerk, string naam) => Assert.Equal(
        naam,
        Groep(kenmerk, Gemist with { Gemeente = "GM1916", JongerDan27 = Antwoord.Ja, Kanaal = Kanaal.Telefoon, Belpogingen = 2, HerinneringGestuurd = Antwoord.Nee }));

    [Fact]
    public void Een_kanaal_dat_niet_is_vastgelegd_is_onbekend() => Assert.Equal("onbekend", Groep(NoShowKenmerk.Kanaal, Gemist));

    [Theory]
    [InlineData(NoShowReden.AlWerkGevonden, Antwoord.Onbekend)]
    [InlineData(null, Antwoord.Ja)]
    public void Wat_een_einde_maakt_aan_de_zaak_vraagt_geen_herhaling(NoShowReden? reden, Antwoord geldig) =>
        Assert.Equal(new(0, 0, 0), Cijfers(Gemist with { Reden = reden, GeldigeReden = geldig }).Herhalingen);
}

using System.Globalization;
using CsCheck;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class AfspraakrijTests
{
    private static readonly Afspraakrij Goed = new()
    {
        Onderdeel = "werkacademie",
        AfspraakOp = "2024-05-13",
        Oproepsoort = "uitnodiging",
        Verschenen = "nee",
        VoorafAfgemeld = "nee",
    };

    [Fact]
    public void Een_volledige_rij_wordt_een_afspraak()
    {
        Afspraakrij regel = new()
        {
            Persoonssleutel = " P-17 ",
            Onderdeel = "Werkacademie",
            Introductie = "ja",
            EersteNaLangeTijd = "nee",
            GeplandOp = "1-5-2024",
            AfspraakOp = "13-05-2024",
            Dagdeel = "OCHTEND",
            Consulentgroep = "Team Noord",
            Oproepsoort = "herhaling",
            OproepVerzondenOp = "2024-05-03",
            OproepAannemelijk = "ja",
            Verschenen = "nee",
            VoorafAfgemeld = "nee",
            AfmeldingDoorgegeven = "onbekend",
            Reden = "ziek",
            GeldigeReden = "ja",
            HerhalingVerstuurd = "nee",
            MaatregelOpgelegd = "nee",
        };

        var rij = regel.Lees(2);

        Assert.Empty(rij.Fouten);
        Assert.Equal(
            new()
            {
                Persoonssleutel = "P-17",
                Onderdeel = NoShowOnderdeel.Werkacademie,
                Introductie = Antwoord.Ja,
                EersteNaLangeTijd = Antwoord.Nee,
                GeplandOp = new(2024, 5, 1),
                AfspraakOp = new(2024, 5, 13),
                Dagdeel = Dagdeel.Ochtend,
                Consulentgroep = "Team Noord",
                Oproepsoort = OproepSoort.Herhaling,
                OproepVerzondenOp = new(2024, 5, 3),
                OproepAannemelijk = Antwoord.Ja,
                Verschenen = Opkomst.Nee,
                VoorafAfgemeld = Antwoord.Nee,
                AfmeldingDoorgegeven = Antwoord.Onbekend,
                Reden = NoShowReden.Ziek,
                GeldigeReden = Antwoord.Ja,
                HerhalingVerstuurd = Antwoord.Nee,
                MaatregelOpgelegd = Antwoord.Nee,
            },
            rij.Afspraak);
    }

    [Fact]
    public void Een_leeg_veld_is_onbekend()
    {
        var afspraak = (Goed with { Verschenen = " ", VoorafAfgemeld = null, Dagdeel = "" }).Lees(2).Afspraak!;

        Assert.Equal(Opkomst.Onbekend, afspraak.Verschenen);
        Assert.Equal(Antwoord.Onbekend, afspraak.VoorafAfgemeld);
        Assert.Null(afspraak.Dagdeel);
    }

    [Fact]
    public void Alle_fouten_van_een_rij_komen_tegelijk()
    {
        var rij = (Goed with { Onderdeel = "", AfspraakOp = "31-02-2024", Oproepsoort = null, Verschenen = "misschien", Dagdeel = "nacht" }).Lees(7);

        Assert.Null(rij.Afspraak);
        Assert.Equal(
            [
                new(7, "onderdeel", "Vul dit veld in."),
                new(7, "afspraak-op", "Schrijf een bestaande datum als 13-05-2024 of 2024-05-13."),
                new(7, "dagdeel", "Kies uit: ochtend, middag, avond."),
                new(7, "oproepsoort", "Vul dit veld in."),
                new(7, "verschenen", "Kies uit: onbekend, ja, nee, te-laat."),
            ],
            rij.Fouten);
    }

    [Fact]
    public void Elke_dag_van_een_jaar_mag_Nederlands_of_ISO_zijn()
    {
        for (var dag = new LocalDate(2024, 1, 1); dag.Year == 2024; dag = dag.PlusDays(1))
        {
            foreach (var vorm in (string[])["d-M-uuuu", "dd-MM-uuuu", "d-MM-uuuu", "dd-M-uuuu", "uuuu-MM-dd", "' 'uuuu-MM-dd' '"])
                Assert.Equal(dag, (Goed with { AfspraakOp = dag.ToString(vorm, CultureInfo.InvariantCulture) }).Lees(2).Afspraak?.AfspraakOp);
        }
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("29-02-2023")]
    [InlineData("05/13/2024")]
    [InlineData("13-5-24")]
    [InlineData("2024-5-1")]
    [InlineData("gisteren")]
    public void Een_andere_schrijfwijze_of_een_dag_die_niet_bestaat_is_een_fout(string datum) =>
        Assert.Equal([new(2, "afspraak-op", "Schrijf een bestaande datum als 13-05-2024 of 2024-05-13.")], (Goed with { AfspraakOp = datum }).Lees(2).Fouten);

    [Theory]
    [InlineData("31-12-1999", false)]
    [InlineData("01-01-2000", true)]
    [InlineData("31-12-2099", true)]
    [InlineData("01-01-2100", false)]
    public void Een_datum_ligt_in_deze_eeuw(string datum, bool goed)
    {
        var fouten = (Goed with { AfspraakOp = datum }).Lees(2).Fouten;
        Assert.Equal(goed ? [] : ["Geef een datum in de jaren 2000 tot en met 2099."], fouten.Select(f => f.Reden));
    }

    [Fact]
    public void Een_ontbrekende_verplichte_datum_geeft_een_melding() =>
        Assert.Equal([new(2, "afspraak-op", "Vul dit veld in.")], (Goed with { AfspraakOp = null }).Lees(2).Fouten);

    [Fact]
    public void Wat_elkaar_tegenspreekt_is_een_fout()
    {
        Fout(Goed with { GeplandOp = "14-05-2024" }, "gepland-op", "De dag van plannen ligt na de afspraak.");
        Fout(Goed with { OproepVerzondenOp = "14-05-2024" }, "oproep-verzonden-op", "De oproep is na de afspraak verzonden.");
        Fout(Goed with { AfmeldingDoorgegeven = "ja" }, "afmelding-doorgegeven", "Zonder afmelding vooraf kan er geen zijn doorgegeven.");
        Fout(Goed with { Verschenen = "ja", Reden = "ziek" }, "reden", "Een reden past alleen bij wie niet verscheen.");
        Fout(Goed with { Verschenen = "ja", GeldigeReden = "ja" }, "geldige-reden", "Een geldige reden past alleen bij wie niet verscheen.");
        Assert.Empty((Goed with { GeplandOp = "13-05-2024", OproepVerzondenOp = "13-05-2024" }).Lees(2).Fouten);
    }

    [Fact]
    public void Een_sleutel_of_groep_heeft_hoogstens_64_tekens()
    {
        var lang = new string('a', 65);

        Assert.Empty((Goed with { Persoonssleutel = lang[..64], Consulentgroep = lang[..64] }).Lees(2).Fouten);
        Assert.Equal(
            [new(2, "persoonssleutel", "Gebruik hoogstens 64 tekens."), new(2, "consulentgroep", "Gebruik hoogstens 64 tekens.")],
            (Goed with { Persoonssleutel = lang, Consulentgroep = lang }).Lees(2).Fouten);
    }

    [Theory]
    [InlineData("123456782")]
    [InlineData("cliënt 123456782, noord")]
    public void Een_burgerservicenummer_wordt_in_elk_veld_geweigerd_en_nooit_herhaald(string waarde)
    {
        const string Melding = "Dit veld lijkt een burgerservicenummer te bevatten. Haal het weg en gebruik een eigen, anonieme sleutel.";

        Fout(Goed with { Persoonssleutel = waarde }, "persoonssleutel", Melding);
        Fout(Goed with { Onderdeel = waarde }, "onderdeel", Melding);
        Fout(Goed with { AfspraakOp = waarde }, "afspraak-op", Melding);
        Fout(Goed with { Reden = waarde }, "reden", Melding);
        Fout(Goed with { Consulentgroep = waarde }, "consulentgroep", Melding);
    }

    [Theory]
    [InlineData("12345678", false)]
    [InlineData("1234.56.789", false)]
    [InlineData("noord 2024-05-13", true)]
    public void Een_sleutel_is_meer_dan_een_nummer_van_acht_of_negen_cijfers(string sleutel, bool goed) =>
        Assert.Equal(goed, (Goed with { Persoonssleutel = sleutel }).Lees(2).Fouten.Count == 0);

    [Fact]
    public void Geen_enkele_melding_herhaalt_wat_er_stond() => Gen.String[Gen.Char['A', 'Z'], 12, 20].Sample(geheim =>
    {
        var rij = new Afspraakrij { Onderdeel = geheim, AfspraakOp = geheim, Oproepsoort = geheim, Verschenen = geheim, Reden = geheim }.Lees(2);
        Assert.Equal(5, rij.Fouten.Count);
        Assert.DoesNotContain(rij.Fouten, f => f.Reden.Contains(geheim, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Er_gaat_geen_rij_verloren() => Gen.Bool.Array[0, 50].Sample(goedOfFout =>
    {
        var teller = new NoShowTeller();
        foreach (var goed in goedOfFout) teller.Voeg((goed ? Goed : Goed with { AfspraakOp = "?" }).Lees(2));
        var overzicht = teller.Overzicht();

        Assert.Equal(goedOfFout.Length, overzicht.Gelezen);
        Assert.Equal(goedOfFout.Count(g => !g), overzicht.Fout);
        Assert.Equal(overzicht.Gelezen, overzicht.Totaal.Afspraken + overzicht.Fout);
    });

    [Fact]
    public void Een_andere_cultuur_leest_hetzelfde()
    {
        var voor = CultureInfo.CurrentCulture;
        try
        {
            // Turkish has another lower case of I; Arabic (Saudi Arabia) another calendar.
            foreach (var cultuur in (string[])["tr-TR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
                Assert.Equal(Goed.Lees(2).Afspraak, (Goed with { Oproepsoort = "UITNODIGING", AfspraakOp = "13-05-2024" }).Lees(2).Afspraak);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = voor;
        }
    }

    private static void Fout(Afspraakrij regel, string kolom, string reden) => Assert.Equal([new(2, kolom, reden)], regel.Lees(2).Fouten);
}

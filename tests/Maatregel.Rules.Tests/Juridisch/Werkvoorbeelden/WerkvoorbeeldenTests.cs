using Maatregel.Rules.Tests.Hulp;
using NodaTime;
using Snapshooter;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Werkvoorbeelden;

/// <summary>De uitgewerkte voorbeelden: elk met de uitkomst die vooraf is vastgesteld.</summary>
[Trait("soort", "juridisch")]
public sealed class WerkvoorbeeldenTests
{
    private static readonly MaatregelAdviseur Adviseur = new();

    public static TheoryData<string> Nummers => [.. Werkvoorbeeld.Alle.Keys];

    [Theory]
    [MemberData(nameof(Nummers))]
    public void Het_voorbeeld_heeft_de_vastgestelde_uitkomst(string nummer)
    {
        var voorbeeld = Werkvoorbeeld.Alle[nummer];
        var advies = Adviseur.Adviseer(voorbeeld.Casus());

        Assert.Equal(voorbeeld.Verwacht, Werkvoorbeeld.Kern(advies));
    }

    [Theory]
    [MemberData(nameof(Nummers))]
    public void Het_hele_advies_staat_op_een_bladzijde(string nummer)
    {
        var voorbeeld = Werkvoorbeeld.Alle[nummer];
        var casus = voorbeeld.Casus();

        Snapshot.Match(
            $"# Werkvoorbeeld {nummer}: {voorbeeld.Omschrijving}\n\n{AdviesVerslag.Tekst(casus, Adviseur.Adviseer(casus))}",
            SnapshotNameExtension.Create(nummer));
    }

    [Fact]
    public void Bij_twee_passende_grondslagen_staan_beide_volledig_uitgewerkt()
    {
        var advies = Adviseur.Adviseer(Werkvoorbeeld.Alle["2c"].Casus());

        Assert.Equal(
            ["pw-18-4-h pw-18-5 100% gedurende 1 maand 1308.45", "vo-9-2 vo-10-1-b 20% gedurende 1 maand 261.69"],
            advies.Kandidaten.Select(k => FormattableString.Invariant($"{k.Grondslag} {k.Regel} {k.Standaard} {k.Gevolg!.Totaal}")));
        Assert.Equal(["grondslag-kiezen"], advies.OpenVragen.Select(v => v.Code));
    }

    [Fact]
    public void Zonder_vaststaande_gegevens_worden_alle_vragen_tegelijk_gesteld()
    {
        var advies = Adviseur.Adviseer(Werkvoorbeeld.Alle["28"].Casus());

        Assert.Equal(
            [
                "datum-gedraging",
                "uitkering-liep",
                "pensioengerechtigd",
                "arbeidsongeschiktheid",
                "ontheffingen",
                "verplichting-opgelegd",
                "feiten-vastgesteld",
                "nakoming",
                "grondslag-kiezen",
                "verwijtbaarheid",
                "eerdere-maatregelen",
                "hoor",
                "dringende-redenen",
            ],
            advies.OpenVragen.Select(v => v.Code));
    }

    /// <summary>Every question costs a consulent time: what is complete stays complete.</summary>
    [Theory]
    [MemberData(nameof(Nummers))]
    public void Het_voorbeeld_stelt_niet_meer_vragen_dan_nodig(string nummer) => Assert.Equal(
        nummer switch { "2c" or "24" => 1, "28" => 13, _ => 0 },
        Adviseur.Adviseer(Werkvoorbeeld.Alle[nummer].Casus()).OpenVragen.Count);

    [Fact]
    public void De_termijnen_van_het_eerste_voorbeeld()
    {
        var termijnen = Adviseur.Adviseer(Werkvoorbeeld.Alle["1"].Casus()).Termijnen!;

        Assert.Equal(new LocalDate(2024, 7, 29), termijnen.BezwaarUiterlijk);
        Assert.Null(termijnen.HeroverwegingUiterlijk);
        Assert.True(termijnen.InkeerMogelijk);
        Assert.Equal(new LocalDate(2024, 6, 18), termijnen.RecidiveVan);
        Assert.Equal(new LocalDate(2025, 6, 17), termijnen.RecidiveTotEnMet);
    }

    [Fact]
    public void Dezelfde_casus_geeft_hetzelfde_advies() =>
        Assert.Equal(Adviseur.Adviseer(Werkvoorbeeld.Alle["1"].Casus()), Adviseur.Adviseer(Werkvoorbeeld.Alle["1"].Casus()));
}

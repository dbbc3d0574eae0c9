using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Plichten = Maatregel.Rules.Tests.Juridisch.Tabel.Plichten;

namespace Maatregel.Rules.Tests.Juridisch.Adviezen;

/// <summary>
/// Codes zijn er voor programma's. Wie leest, leest een bepaling, een dag of een plaats in de rij: in elke brief, in elk verslag en in
/// elke vraag, van elk voorbeeld en van de eindige tabel. En een collega leest overal van de inwoner.
/// </summary>
[Trait("soort", "juridisch")]
public sealed partial class GewoneWoordenTests
{
    private const string EigenNaam = "eigen-naam-";

    [Fact]
    public void Geen_code_in_een_voorbeeld() => Assert.All(
        Voorbeeldzaken.Alle.Keys.Select(Voorbeeldzaken.Advies)
            .Concat(Werkvoorbeeld.Alle.Values.Select(w => new MaatregelAdviseur().Adviseer(w.Casus())))
            .SelectMany(Leestekst.Van)
            .Concat(Voorbeeldzaken.Alle.Values.SelectMany(z => Leestekst.Van(z.Casus)))
            .Concat(Herzieningen().SelectMany(Leestekst.Van))
            .Distinct(),
        GeenCode);

    [Fact]
    public void Geen_code_en_altijd_de_inwoner_bij_elk_verleden() => Toets(Verordeningstaat.Bekend, [Plichten.Alle[0]], Verleden.Alle, [Beoordeeld.Verwijtbaar]);

    [Fact]
    public void Geen_code_en_altijd_de_inwoner_bij_elk_oordeel() => Toets(Verordeningstaat.Aangenomen, Plichten.Alle, [Verleden.Geen], Beoordeeld.Alle);

    [Fact]
    public void Geen_code_en_altijd_de_inwoner_bij_elke_omstandigheid_en_bij_twee_gedragingen() => Toets(
        Verordeningstaat.Aangenomen,
        Plichten.Alle,
        [.. Omstandigheid.Alle, .. TweeGedragingen.Alle],
        [Beoordeeld.Verwijtbaar, new("van de partner", z => z.VanDePartner().Met(c => c.Belanghebbende is { } zelf ? c with { Belanghebbende = zelf with { AlleenstaandeOuderMetKindJongerDan12 = null } } : c))]);

    [Theory]
    [Trait("tempo", "lang")]
    [MemberData(nameof(EindigeTabelTests.Staten), MemberType = typeof(EindigeTabelTests))]
    public void Geen_code_en_altijd_de_inwoner_in_de_eindige_tabel(string staat) =>
        Toets(Verordeningstaat.Alle.Single(s => s.Naam == staat), Plichten.Alle, Verleden.Alle, Beoordeeld.Alle);

    [Fact]
    public void Ook_de_naam_die_een_ander_systeem_gaf_staat_in_geen_enkele_tekst()
    {
        var zaak = Zaak.EenNoShow().En(Zaak.EenSchendingVan("pw-18-4-b")).MetEerdereMaatregel("pw-18-5", null).MetEerdereMaatregel("pw-18-5", "2024-05-20").Met(c => c with
        {
            Gedragingen = [.. c.Gedragingen.Select((g, i) => g with { Id = EigenNaam + i })],
            EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select((e, i) => e with { Id = $"{EigenNaam}e{i}" })],
        });

        Assert.All(Leestekst.Van(zaak.Advies), tekst => Assert.DoesNotContain(EigenNaam, tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void De_voorbeelden_waarop_dit_wordt_getoetst_hebben_elk_soort_tekst() => Assert.All(
        Sjablonen.Namen,
        naam => Assert.Contains(
            naam,
            Voorbeeldzaken.Alle.Keys.SelectMany(z => Voorbeeldzaken.Advies(z).Teksten.Passend())
                .Concat(Oproepbrief.Namen)
                .Concat(Herzieningen().SelectMany(Herzieningsbrief.Passend))));

    private static IEnumerable<Herziening> Herzieningen() => Herzieningsvoorbeeld.Alle
        .Concat(Herzieningsvoorbeeld.Alle.Select(Herzieningsvoorbeeld.VanDePartner))
        .Append(Herzieningsvoorbeeld.Inkeer with { Inkeer = null })
        .Append(Herzieningsvoorbeeld.Inkeer with { OpVerzoek = Antwoord.Onbekend, IngediendOp = null })
        .Append(Herzieningsvoorbeeld.Inkeer with { Inkeer = new() { NakomingOndubbelzinnig = Antwoord.Nee, Motivering = "Kwam op 5 augustus weer niet." } })
        .Append(Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Heroverweging.Maatregel })
        .Append(Herzieningsvoorbeeld.Inkeer with { Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel with { Grondslag = new RegelId("pw-9-1-c-tegenprestatie") } })
        .Append(Herzieningsvoorbeeld.Heroverweging with { Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel })
        .Select(new MaatregelAdviseur().Herzie);

    [Fact]
    public void Elke_aanname_heeft_woorden() => Assert.All(Aannamecode.Alle, code => Assert.NotEqual(code.Replace('-', ' '), Aannamewoorden.Van(code), StringComparer.Ordinal));

    private static void Toets(Tabelas staat, IEnumerable<Plicht> plichten, IEnumerable<Tabelas> verleden, IReadOnlyList<Tabelas> oordelen)
    {
        HashSet<string> gelezen = [];
        foreach (var advies in from plicht in plichten from eerder in verleden from oordeel in oordelen select staat.Pas(oordeel.Pas(eerder.Pas(plicht.Zaak))).Advies)
        {
            foreach (var tekst in Leestekst.Van(advies).Where(gelezen.Add)) GeenCode(tekst);
            foreach (var zin in Leestekst.AanEenCollega(advies)) Assert.DoesNotMatch(@"(?i)belanghebbende|\bde (persoon|klant)\b", zin);
        }

        Assert.NotEmpty(gelezen);
    }

    private static void GeenCode(string tekst) => Assert.DoesNotMatch(Code(), tekst);

    [GeneratedRegex(@"\b(?:pw|ioaw|ioaz|awb|atw|vo|model|product)-[0-9a-z]|\bno-show-[a-z]|\b[gme][0-9]{1,2}\b|\b(?:geen-maatregel|nog-niet|andere-route|niet-geregeld|niet-uitvoerbaar)\b")]
    private static partial Regex Code();
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Uitkomsten;

/// <summary>Een document staat nooit alleen: de controle zegt van welk geladen document het de dagen overneemt, en een proef neemt de andere mee.</summary>
[Trait("soort", "juridisch")]
public sealed class NaastGeladenDocumentenTests
{
    private static readonly Verordening Geladen = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")!;

    [Fact]
    public void De_controle_noemt_de_dagen_die_een_document_overneemt()
    {
        var opmerking = Assert.Single(Aandacht(Nieuw(new(2024, 7, 1))), a => a.Pad == "$.gemeenten[0]");

        Assert.StartsWith("In Voorschoten geldt vanaf 1 juli 2024 al ", opmerking.Tekst, StringComparison.Ordinal);
        Assert.Contains("(document leidschendam-voorburg-2015). Wordt dit document geladen, dan neemt het die dagen over", opmerking.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void De_controle_noemt_wie_bij_vervanging_zonder_verordening_blijft()
    {
        var opmerking = Assert.Single(Aandacht(Nieuw(new(2024, 7, 1)) with { Id = Geladen.Id }), a => a.Pad == "$.id");

        Assert.Contains("Dit komt ervoor in de plaats. Zonder verordening blijven dan: Leidschendam-Voorburg vanaf 1 januari 2015;", opmerking.Tekst, StringComparison.Ordinal);
        Assert.Contains("Voorschoten van 1 januari 2015 tot en met 30 juni 2024", opmerking.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_een_geladen_document_ongewijzigd_controleert_leest_niets_van_vervanging()
    {
        Assert.DoesNotContain(Aandacht(Geladen), a => a.Pad is "$.id" or "$.gemeenten[0]");
        Assert.Contains(Aandacht(Geladen with { Opmerking = "anders" }), a => a.Pad == "$.id" && a.Tekst.EndsWith("Geen gemeente verliest daardoor haar verordening.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-06-30", "leidschendam-voorburg-2015")]
    [InlineData("2024-07-01", "voorschoten-2024")]
    public void Een_proef_neemt_het_geladen_document_voor_de_dagen_waarop_het_nieuwe_niet_geldt(string dag, string document)
    {
        var zaak = Zaak.EenSchendingVan("pw-18-4-a").Op(dag).Met(c => c with { Gemeente = "GM0626", Peildatum = new LocalDate(2024, 8, 1), Bekendmaking = new LocalDate(2024, 8, 8) });
        var advies = Proefadviseur.Van(Nieuw(new(2024, 7, 1)), VerordeningBibliotheek.Ingebouwd).Adviseer(zaak.Casus);

        Assert.NotEqual(Uitkomst.NietGeregeld, advies.Uitkomst);
        Assert.Equal(document, advies.Verantwoording.Verordening!.Id);
    }

    [Fact]
    public void Wat_niet_klopt_en_waarop_het_document_leunt_komt_in_een_keer()
    {
        var fout = Geladen with { LeuntOp = "model-2051", Tarieven = [.. Geladen.Tarieven.Select(t => t.Tarief is null ? t : t with { Tarief = t.Tarief with { Percentage = 200 } })] };

        Assert.Superset(new HashSet<string> { "onbekend-document", "buiten-wet" }, Codes(VerordeningBibliotheek.Ingebouwd.Controleer(fout)));
        Assert.Superset(new HashSet<string> { "onbekend-document", "buiten-wet" }, Codes(Documentcontrole.Van(VerordeningWriter.Schrijf(fout), VerordeningBibliotheek.Ingebouwd).Fouten));
    }

    [Fact]
    public void Elke_duur_zonder_einde_wordt_genoemd_waar_zij_staat()
    {
        const string Eigen = """{ "artikel": "16-2", "inhoud": { "vensterInMaanden": 12, "anker": "besluit", "watTelt": "zelfde-categorie", "stappen": [{ "bewerking": "vermenigvuldig", "deel": "duur", "waarde": 10 }] } }""";
        var document = Vormdocument.Met($$"""
            { "tarieven": [
              { "categorie": 1, "artikel": "9-1-a", "status": "bekend", "tarief": { "percentage": 10, "maanden": 30 }, "vindplaats": "gmb-2014-1", "recidive": {{Eigen}} },
              { "categorie": 2, "artikel": "9-1-b", "status": "bekend", "tarief": { "percentage": 20, "maanden": 30 }, "vindplaats": "gmb-2014-1", "recidive": {{Eigen}} }
            ] }
            """);

        Assert.Equal(["$.tarieven[0].recidive.inhoud.stappen duur-zonder-einde", "$.tarieven[1].recidive.inhoud.stappen duur-zonder-einde"], document.Fouten);
    }

    private static HashSet<string> Codes(IEnumerable<Rules.Invoer.Fout> fouten) => [.. fouten.Select(f => f.Code)];

    private static IEnumerable<Documentopmerking> Aandacht(Verordening verordening) => Documentcontrole.Van(verordening, VerordeningBibliotheek.Ingebouwd).Uitkomsten!.Aandacht;

    private static Verordening Nieuw(LocalDate van) => Geladen with
    {
        Id = "voorschoten-2024",
        BekendVanaf = null,
        BekendTotEnMet = null,
        TerugwerkendTot = null,
        Gemeenten = [new Gemeentedekking { Code = "GM0626", Naam = "Voorschoten", Van = van }],
    };
}

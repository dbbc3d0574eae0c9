using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

/// <summary>A template that uses every place there is, in cases that fill it and in cases that leave it empty.</summary>
[Trait("soort", "techniek")]
public sealed class VeldenTests
{
    private const string Tegenprestatie = "pw-9-1-c-tegenprestatie";

    private static readonly AdviesInstellingen Alles = new()
    {
        Sjablonen = new Sjablonen(new Dictionary<string, string> { ["rapportage"] = Sjabloon(Velden.Advies) }),
    };

    private static readonly Dictionary<string, Zaak> Zaken = new()
    {
        ["alles-bekend"] = Zaak.EenNoShow().MetGrondslag("pw-18-4-h").MetDringendeRedenen(50, 1).MetMate(Mate.Verminderd).Gespreid()
            .MetOordeel(o => o with { DringendeRedenen = new() { Oordeel = DringendeRedenenOordeel.Aanwezig, Motivering = "Eigen oordeel over deze gedraging.", Afstemming = new(40, 1) } }),
        ["partner"] = Zaak.EenNoShow().MetGedraging(g => g with { Van = Gezinslid.Partner }),
        ["niets-bekend"] = Zaak.EenNoShow().Met(c => new Casus
        {
            Gemeente = c.Gemeente,
            Regeling = c.Regeling,
            Peildatum = c.Peildatum,
            Gedragingen = [new Gedraging { NoShow = new NoShow { Onderdeel = NoShowOnderdeel.Traject, Doel = NoShowDoel.OnderzoekMogelijkheden, Oproepen = [new Oproep { Soort = OproepSoort.Uitnodiging }] } }],
        }),
        ["vast-bedrag"] = Zaak.EenSchendingVan(Tegenprestatie).Met(c => c with { Uitkering = c.Uitkering! with { NormPerMaand = null }, Bekendmaking = null })
            .AlsDeVerordening(v => v.MetGedraging("9-4", Tegenprestatie, g => g with { Categorie = null, Tarief = new Tarief { VastBedrag = 300 } })),
        ["zonder-norm"] = Zaak.EenNoShow().MetHoor(HoorStatus.Achterwege, HoorGrond.Spoed).MetUitkering(u => u with { NormPerMaand = null }),
        ["nihil"] = Zaak.EenNoShow().MetHoor(HoorStatus.NietVerschenen).MetDringendeRedenen(0, 0),
        ["geen-maatregel"] = Zaak.EenSchendingVan("ioaw-37-1-e").MetMate(Mate.Ontbreekt),
    };

    [Theory]
    [InlineData("alles-bekend", "norm: € 1.308,45", "ingang: 1 juli 2024", "einde: 31 juli 2024", "partner: nee", "mate: verminderd", "verminderd-verwijtbaar: ja", "volledig-verwijtbaar: nee")]
    [InlineData("alles-bekend", "motivering-grondslag: Het gesprek ging over het aangeboden traject.", "motivering-afstemming: Eigen oordeel over deze gedraging.", "motivering-dringende-redenen-gedraging: Eigen oordeel over deze gedraging.", "geadviseerd: 40% gedurende 1 maand", "afgestemd: ja")]
    [InlineData("partner", "partner: ja")]
    [InlineData("niets-bekend", "norm:", "hoordatum:", "datum:", "geconstateerd:", "mate:", "motivering-verwijtbaarheid:", "verzonden:", "afspraak:", "gehoord: nee")]
    [InlineData("vast-bedrag", "norm:", "bekendmaking: 10 juni 2024", "standaard: € 300,00", "maatregel-ingang: 1 juli 2024", "maatregel-einde:", "minder: ja", "zonder-maanden: ja", "no-show: nee")]
    [InlineData("zonder-norm", "bedrag:", "uit-te-betalen:", "maatregel-totaal:", "totaal:", "niet-gehoord: ja", "maatregel-einde: 31 juli 2024")]
    [InlineData("nihil", "nihil: ja", "maatregel-nihil: ja", "verlaagd: nee", "niet-verschenen: ja", "ingang:", "maatregel-einde:")]
    [InlineData("geen-maatregel", "regeling: IOAW", "uitkering: uitkering", "mate: ontbreekt", "nihil: nee", "reden: U kon hier niets aan doen.")]
    public void Every_place_is_filled_or_left_empty(string zaak, params string[] regels) =>
        Assert.Empty(regels.Except(Zaken[zaak].MetInstelling(Alles).Advies.Teksten.Rapportage.Split('\n')));

    [Theory]
    [InlineData(NoShowOnderdeel.Poortwachtergesprek, "het poortwachtergesprek")]
    [InlineData(NoShowOnderdeel.Werkacademie, "de Werkacademie")]
    [InlineData(NoShowOnderdeel.Jongerenloopbaancentrum, "het Jongerenloopbaancentrum")]
    [InlineData(NoShowOnderdeel.Voortgangsgesprek, "het gesprek over de voortgang")]
    [InlineData(NoShowOnderdeel.Traject, "de afspraak voor het traject")]
    [InlineData(NoShowOnderdeel.Overig, "de afspraak")]
    public void A_letter_says_where_somebody_was_expected(NoShowOnderdeel onderdeel, string verwacht) => Assert.Equal(
        verwacht,
        Zaak.EenNoShow().Bij(onderdeel).MetInstelling(new() { Sjablonen = new(new Dictionary<string, string> { ["kort"] = "{#gedragingen}{onderdeel}{/gedragingen}" }) })
            .Advies.Teksten.Kort);

    private static string Sjabloon(IReadOnlyList<Veld> velden) => string.Concat(velden.Select(veld =>
        veld.IsTekst ? $"{veld.Naam}: {{{veld.Naam}}}\n"
        : veld.Onderdelen is { } onderdelen ? $"{veld.Naam}:\n{{#{veld.Naam}}}\n{Sjabloon(onderdelen)}{{/{veld.Naam}}}\n"
        : $"{veld.Naam}: {{#{veld.Naam}}}ja{{/{veld.Naam}}}{{^{veld.Naam}}}nee{{/{veld.Naam}}}\n"));
}

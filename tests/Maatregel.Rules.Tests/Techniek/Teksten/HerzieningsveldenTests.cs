using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Techniek.Teksten;

/// <summary>Every place of the letters on revising, in requests that fill it and in requests that leave it empty.</summary>
[Trait("soort", "techniek")]
public sealed class HerzieningsveldenTests
{
    private static readonly Herzieningsverzoek Kaal = Herzieningsvoorbeeld.Inkeer with
    {
        OpVerzoek = Antwoord.Onbekend,
        IngediendOp = null,
        LaatstUitbetaaldeMaand = null,
        Bekendmaking = new(2024, 8, 19),
        Inkeer = null,
        Maatregel = Herzieningsvoorbeeld.Inkeer.Maatregel with
        {
            Bekendgemaakt = null,
            Besluitdatum = null,
            NormPerMaand = null,
            Plan = [.. Herzieningsvoorbeeld.Inkeer.Maatregel.Plan.Select(m => m with { Bedrag = null })],
        },
    };

    private static readonly Dictionary<string, Herzieningsverzoek> Verzoeken = new()
    {
        ["inkeer"] = Herzieningsvoorbeeld.Inkeer,
        ["heroverweging"] = Herzieningsvoorbeeld.Heroverweging,
        ["dringende-redenen"] = Herzieningsvoorbeeld.DringendeRedenen,
        ["kaal"] = Kaal,
        ["alleen-besloten"] = Kaal with { Maatregel = Kaal.Maatregel with { Besluitdatum = new(2024, 6, 14) } },
        ["ioaw"] = Herzieningsvoorbeeld.DringendeRedenen with { Regeling = Regeling.Ioaw, Maatregel = Herzieningsvoorbeeld.Opgelegd("ioaw-20-2", 20, 20) },
        ["niets-gezegd"] = Herzieningsvoorbeeld.DringendeRedenen with { DringendeRedenen = null },
    };

    [Theory]
    [InlineData("inkeer", "uitkering: bijstand", "ingediend: 5 augustus 2024", "besluit: 17 juni 2024", "verzoek: ja", "inkeer: ja", "heroverweging: nee", "komt-na: ja", "komt-niet-na: nee", "nakoming-onbekend: nee", "loopt-nog: ja", "ingetrokken: nee", "met-bedragen: ja", "participatiewet: ja", "nabetaling-onbekend: nee")]
    [InlineData("heroverweging", "ingediend:", "verzoek: nee", "heroverweging: ja", "dringende-redenen: nee", "motivering: Volgt inmiddels de cursus.", "komt-na: nee", "nakoming-onbekend: ja", "binnen-drie-maanden: ja")]
    [InlineData("dringende-redenen", "dringende-redenen: ja", "motivering: Huisuitzetting is aangezegd.")]
    [InlineData("kaal", "ingediend:", "besluit:", "ingang:", "verschil:", "bekendmaking: 19 augustus 2024", "motivering:", "met-bedragen: nee", "bezwaar:", "binnen-drie-maanden: nee")]
    [InlineData("alleen-besloten", "besluit: 14 juni 2024")]
    [InlineData("ioaw", "uitkering: uitkering", "participatiewet: nee", "binnen-drie-maanden: nee")]
    [InlineData("niets-gezegd", "motivering:", "bezwaar:")]
    public void Every_place_is_filled_or_left_empty(string verzoek, params string[] regels) =>
        Assert.Empty(regels.Except(Lees(Herzieningsvelden.Alle, new MaatregelAdviseur().Herzie(Verzoeken[verzoek]))));

    private static IEnumerable<string> Lees(IEnumerable<Veld> velden, object stof)
    {
        foreach (var veld in velden)
        {
            var waarde = veld.Waarde(stof);
            if (veld.Onderdelen is { } onderdelen) foreach (var regel in ((IReadOnlyList<object>)waarde!).SelectMany(item => Lees(onderdelen, item))) yield return regel;
            else yield return $"{veld.Naam}: {(waarde is bool ja ? ja ? "ja" : "nee" : waarde)}".TrimEnd();
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Documentatie;

/// <summary>The code in the README and in <c>docs/extending.md</c> is code that is compiled and does what the page says.</summary>
[Trait("soort", "techniek")]
public sealed partial class UitbreidenTests
{
    /// <summary>The code that runs elsewhere than here.</summary>
    private static readonly string[] Gedraaid =
    [
        "samples/Console/Daarna.cs",
        "samples/Console/Echtpaar.cs",
        "samples/Console/EersteZaak.cs",
        "samples/Console/EigenVerordening.cs",
        "samples/Console/UitJson.cs",
        "samples/MinimaleApi/Program.cs",
        "samples/Tests/AdviseurTests.cs",
        "tests/Maatregel.Api.Tests/Bedrijf/AddMaatregelJsonTests.cs",
        "tests/Maatregel.Api.Tests/Bedrijf/AddMaatregelTests.cs",
        "tests/Maatregel.Rules.NRules.Tests/Documentatie/DocumentatieTests.cs",
        "tests/Maatregel.Rules.NRules.Tests/Documentatie/WelEerderGeenHerhaling.cs",
        "voorbeelden/beleid/NaEenMaandZonderUitkering.cs",
    ];

    [Fact]
    public void A_verordening_of_your_own()
    {
        var eigen = VerordeningBibliotheek.Ingebouwd.Document("leidschendam-voorburg-2015")! with { Id = "onze", Gemeenten = [new() { Code = "GM9999", Naam = "Onze gemeente", Van = new LocalDate(2015, 1, 1) }] };
        ReadOnlyMemory<byte> document = VerordeningWriter.Schrijf(eigen);

        var gelezen = VerordeningBibliotheek.Lees([("onze.json", document)], VerordeningBibliotheek.Ingebouwd);
        if (!gelezen.IsGeldig) throw new OngeldigeVerordeningException(gelezen.Fouten);
        var adviseur = new MaatregelAdviseur(gelezen.Waarde);

        Assert.Equal("onze", adviseur.Adviseer(Contractzaak.Basis with { Gemeente = "GM9999" }).Verantwoording.Verordening!.Id);
    }

    [Fact]
    public void Texts_of_your_own()
    {
        var sjablonen = new Sjablonen(new Dictionary<string, string> { ["kort"] = "Ons advies: {samenvatting}" });
        var instellingen = new AdviesInstellingen { Sjablonen = sjablonen };
        var adviseur = new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, instellingen);

        Assert.StartsWith("Ons advies: ", adviseur.Adviseer(Contractzaak.Basis).Teksten.Kort, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_your_own()
    {
        var instellingen = new AdviesInstellingen
        {
            RecidiveAnker = RecidiveAnker.Gedraging,
            HerhalingsoproepVereist = false,
        };
        var adviseur = new MaatregelAdviseur(VerordeningBibliotheek.Ingebouwd, instellingen);

        Assert.NotEqual(
            new MaatregelAdviseur().Adviseer(Contractzaak.Basis).Verantwoording.Instellingen,
            adviseur.Adviseer(Contractzaak.Basis).Verantwoording.Instellingen);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/beleidsregels.md")]
    [InlineData("docs/extending.md")]
    [InlineData("src/Maatregel.Rules/README.md")]
    [InlineData("src/Maatregel.Rules.AspNetCore/README.md")]
    [InlineData("src/Maatregel.Rules.DependencyInjection/README.md")]
    [InlineData("src/Maatregel.Rules.NRules/README.md")]
    [InlineData("src/Maatregel.Rules.Testing/README.md")]
    public void All_code_on_the_page_is_run_by_a_test(string pagina)
    {
        var getest = string.Concat(Gedraaid.Select(pad => Regels(Bronmap.Lees(Pad(pad)))).Append(Regels(Bron())));

        Assert.NotEmpty(Codeblokken(pagina));
        Assert.All(Codeblokken(pagina), blok => Assert.Contains(Regels(blok), getest, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Codeblokken(string pagina) => Blok().Matches(Bronmap.Lees(Pad(pagina))).Select(m => m.Groups[1].Value);

    private static string Regels(string code) => string.Concat(code.Split('\n').Select(r => r.Trim() + "\n")).Replace("\n\n", "\n", StringComparison.Ordinal);

    private static string Bron([CallerFilePath] string pad = "") => File.ReadAllText(pad, Encoding.UTF8);

    private static string Pad(string vanafWortel) => Path.Combine(Bronmap.Wortel, vanafWortel);

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();
}

using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Waarden;

/// <summary>Days on which texts held: what two have in common and what is left of one; an open end is never an end.</summary>
[Trait("soort", "techniek")]
public sealed class GeldigheidTests
{
    [Theory]
    [InlineData(1, 10, 5, 15, "5-10")]
    [InlineData(5, 15, 1, 10, "5-10")]
    [InlineData(1, 10, 11, 15, "")]
    [InlineData(11, 15, 1, 10, "")]
    [InlineData(1, 10, 10, 15, "10-10")]
    [InlineData(1, 0, 5, 15, "5-15")]
    [InlineData(1, 15, 5, 0, "5-15")]
    [InlineData(1, 0, 5, 0, "5-")]
    [InlineData(5, 0, 1, 4, "")]
    public void Wat_twee_tijdvakken_gemeen_hebben(int van, int tot, int anderVan, int anderTot, string samen)
    {
        Assert.Equal(samen, Maak(van, tot).Samen(Maak(anderVan, anderTot)) is { } deel ? Tekst(deel) : "");
        Assert.Equal(samen.Length > 0, Maak(anderVan, anderTot).Overlapt(Maak(van, tot)));
    }

    [Theory]
    [InlineData(1, 20, 5, 15, "1-4 16-20")]
    [InlineData(5, 15, 1, 20, "")]
    [InlineData(1, 10, 5, 10, "1-4")]
    [InlineData(5, 20, 1, 10, "11-20")]
    [InlineData(1, 10, 11, 20, "1-10")]
    [InlineData(1, 0, 5, 15, "1-4 16-")]
    [InlineData(1, 0, 5, 0, "1-4")]
    [InlineData(5, 0, 1, 0, "")]
    public void Wat_er_van_een_tijdvak_overblijft(int van, int tot, int anderVan, int anderTot, string rest) =>
        Assert.Equal(rest, string.Join(' ', Maak(van, tot).Zonder(Maak(anderVan, anderTot)).Select(Tekst)));

    /// <summary>Days of January; 0 is no end.</summary>
    private static Geldigheid Maak(int van, int tot) => new(new LocalDate(2024, 1, van), tot == 0 ? null : new LocalDate(2024, 1, tot));

    private static string Tekst(Geldigheid geldigheid) => $"{geldigheid.Van.Day}-{geldigheid.TotEnMet?.Day}";
}

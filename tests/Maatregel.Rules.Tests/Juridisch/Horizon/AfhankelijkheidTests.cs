using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels;

namespace Maatregel.Rules.Tests.Juridisch.Horizon;

/// <summary>Is een bepaling na haar dag niet meer gelezen, dan raakt dat alleen de plichten die van haar afhangen.</summary>
[Trait("soort", "juridisch")]
public sealed class AfhankelijkheidTests
{
    [Theory]
    [InlineData("4", "pw-18-4-h", true)]
    [InlineData("5", "pw-18-4-h", true)]
    [InlineData("11", "pw-18-4-h", true)]
    [InlineData("4", "pw-9-1-c-tegenprestatie", false)]
    [InlineData("2", "pw-9-1-c-tegenprestatie", true)]
    [InlineData("3", "pw-9-1-c-tegenprestatie", true)]
    [InlineData("2", "pw-18-4-h", false)]
    [InlineData("2", "pw-9a-12", false)]
    [InlineData("10", "pw-9a-12", true)]
    [InlineData("9", "pw-18-4-h", true)]
    [InlineData("9", "pw-9-1-c-tegenprestatie", true)]
    [InlineData("10", "pw-18b-taaleis", true)]
    public void Artikel_18_raakt_per_lid_andere_plichten(string lid, string plicht, bool geraakt) =>
        Assert.Equal(geraakt, Raakt(Wet.Participatiewet, "18", lid, plicht));

    [Theory]
    [InlineData("17", "pw-17-1-inlichtingen", true)]
    [InlineData("17", "pw-18b-taaleis", false)]
    [InlineData("18b", "pw-18b-taaleis", true)]
    [InlineData("18b", "pw-17-1-inlichtingen", false)]
    [InlineData("54", "pw-17-2-medewerking", true)]
    [InlineData("54", "pw-18-4-h", false)]
    [InlineData("9", "pw-17-1-inlichtingen", true)]
    public void Een_artikel_over_een_plicht_raakt_alleen_die_plicht_en_elk_ander_artikel_raakt_alle(string artikel, string plicht, bool geraakt) =>
        Assert.Equal(geraakt, Raakt(Wet.Participatiewet, artikel, "4", plicht));

    [Theory]
    [InlineData("18", "4", "ioaw-37-1-a")]
    [InlineData("18", "2", "pw-18-4-h")]
    [InlineData("17", "1", "ioaw-37-1-a")]
    [InlineData("54", "1", "ioaw-37-1-a")]
    public void Hetzelfde_nummer_in_een_andere_wet_is_een_ander_artikel(string artikel, string lid, string plicht) =>
        Assert.True(Raakt(Wet.Ioaw, artikel, lid, plicht));

    private static bool Raakt(Wet wet, string artikel, string lid, string plicht) =>
        Afhankelijkheid.Raakt(wet.Artikel(artikel).Lid(lid), [Verplichting.Zoek(plicht)!]);
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tweelingwetten;

/// <summary>Artikel 20, derde lid, IOAW en IOAZ: geen verlaging als elke vorm van verwijtbaarheid ontbreekt.</summary>
[Trait("soort", "juridisch")]
public abstract class NietVerwijtbaar(Regeling wet) : Tweelingtests(wet)
{
    private protected Zaak NoShow => Zaak.EenNoShow().In(Wet);

    [Fact]
    public void Ontbreekt_elke_vorm_van_verwijtbaarheid_dan_volgt_geen_maatregel() =>
        Assert.Equal($"geen-maatregel: {Code}-20-3", NoShow.MetMate(Mate.Ontbreekt).Uitkomst);

    [Fact]
    public void Verminderde_verwijtbaarheid_is_nog_steeds_verwijtbaarheid() =>
        Assert.Equal("maatregel: vo-9a-2 vo-10-1-b 20% × 1", NoShow.MetMate(Mate.Verminderd, meegewogen: Antwoord.Ja).Uitkomst);

    [Fact]
    public void Niet_beoordeeld_is_een_vraag() => Assert.Equal("nog-niet: vraag verwijtbaarheid", NoShow.MetMate(Mate.Onbekend).Uitkomst);

    [Fact]
    public void Wie_de_oproep_niet_aannemelijk_heeft_gekregen_valt_niets_te_verwijten() => Assert.Equal(
        $"geen-maatregel: {Code}-20-3",
        NoShow.MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee }).Uitkomst);
}

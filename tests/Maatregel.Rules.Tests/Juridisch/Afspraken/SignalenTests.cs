using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Afsprakenlijst;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>Een signaal is een reden om te vragen wat er speelt. Het heeft nooit een gevolg.</summary>
[Trait("soort", "juridisch")]
public sealed class SignalenTests
{
    private static readonly Afspraak[] DrieKeer = [.. new[] { 2, 9, 16 }.Select(dag => Gemist with { AfspraakOp = new(2024, 5, dag) })];

    [Fact]
    public void Drie_keer_de_eerste_uitnodiging_missen_is_een_signaal_en_geen_gevolg()
    {
        var signaal = Assert.Single(Signalen.In(DrieKeer));

        Assert.Equal("herhaald-patroon", signaal.Code);
        Assert.Contains("Dat heeft geen gevolg", signaal.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Empty(Signalen.In(DrieKeer.Take(2)));
        Assert.Equal(NoShowStap.OpnieuwOproepen, NoShowProces.VolgendeStap(new() { Onderdeel = NoShowOnderdeel.Voortgangsgesprek, Doel = NoShowDoel.VoorzieningArbeidsinschakeling, Afspraken = DrieKeer }).Stap);
    }

    [Fact]
    public void Dagen_van_een_traject_zijn_geen_uitnodigingen_en_welk_onderdeel_dat_is_zegt_de_werkwijze()
    {
        Afspraak[] dagen = [.. DrieKeer.Select(a => a with { Onderdeel = NoShowOnderdeel.Traject })];

        Assert.Empty(Signalen.In(dagen));
        Assert.Equal(["herhaald-patroon"], Signalen.In(dagen, new() { Naam = "eigen", Vindplaats = "werkinstructie", Kennis = Verordeningen.Kennis.Tekst }).Select(s => s.Code));
    }

    [Fact]
    public void Post_die_steeds_niet_aankomt_is_een_signaal()
    {
        var brief = Gemist with { Reden = NoShowReden.BriefNietOfTeLaatAangekomen };

        Assert.Equal(["post-komt-niet-aan"], Signalen.In([brief, brief with { AfspraakOp = new(2024, 6, 2) }]).Select(s => s.Code));
        Assert.Empty(Signalen.In([brief]));
    }

    [Fact]
    public void Na_een_maatregel_hoort_snel_een_nieuwe_afspraak()
    {
        var maatregel = GemisteHerhaling with { MaatregelOpgelegd = Antwoord.Ja };

        Assert.Equal(["snel-nieuwe-afspraak"], Signalen.In([Gemist, maatregel]).Select(s => s.Code));
        Assert.Empty(Signalen.In([Gemist, maatregel, Verschenen with { AfspraakOp = new(2024, 7, 1) }]));
    }
}

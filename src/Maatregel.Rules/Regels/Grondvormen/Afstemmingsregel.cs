using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// Whether the standard is tuned to the person. A human judgement with reasons, never derived: without one it is asked.
/// Tuning replaces the standard and may never be heavier.
/// </summary>
internal abstract class Afstemmingsregel : Regel<Afstemmingsdossier, Verlaging>
{
    public override Stap Stap => Stap.DringendeRedenen;

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.Verminderd];

    public override Bevinding<Verlaging> Beoordeel(Afstemmingsdossier dossier) => dossier.Oordeel switch
    {
        { Oordeel: DringendeRedenenOordeel.Geen } when dossier.ZaakZegtAnders => Open(
            Vraagcode.DringendeRedenen,
            $"Voor de hele zaak is geoordeeld dat er reden is om af te stemmen, en bij deze gedraging dat die er niet is. Welk oordeel geldt, en waarom?",
            dossier.Gedraging,
            bronnen: [Bron, Wet.Awb.Artikel("3:2")]),
        { Oordeel: DringendeRedenenOordeel.Geen } geen when string.IsNullOrWhiteSpace(geen.Motivering) =>
            Open(Vraagcode.DringendeRedenen, $"Waarom is er geen reden om af te stemmen? Het oordeel heeft nog geen reden.", dossier.Gedraging, bronnen: [Bron, Wet.Awb.Artikel("3:46"), .. Uitspraken]),
        { Oordeel: DringendeRedenenOordeel.Geen } when dossier.VerminderdOngewogen is { } gedraging => Open(
            Vraagcode.DringendeRedenen,
            $"De gedraging is verminderd verwijtbaar en geen bekende bepaling zegt wat dat met de maatregel doet. Wordt de maatregel daarom lager of korter, of is dat meegewogen en blijft hij toch staan?",
            gedraging,
            bronnen: [Bron, Voorzichtigheid.Verminderd]),
        { Oordeel: DringendeRedenenOordeel.Geen } => Nee($"Geoordeeld is dat er geen reden is om af te stemmen.", Herkomst.Oordeel),
        { Oordeel: DringendeRedenenOordeel.Aanwezig, Afstemming: { } afstemming } => Getoetst(dossier, afstemming),
        _ when dossier.DringendeRedenen is { } omschreven => Open(
            Vraagcode.DringendeRedenen,
            $"{Oordeelsvraag} De verordening omschrijft dringende redenen zo: \"{omschreven.Woorden}\"",
            dossier.Gedraging,
            bronnen: [Bron, omschreven.Bron]),
        _ => Open(Vraagcode.DringendeRedenen, Oordeelsvraag, dossier.Gedraging),
    };

    /// <summary>The question for the judgement, in the terms of the Act that asks for it.</summary>
    protected abstract Toelichting Oordeelsvraag { get; }

    private Bevinding<Verlaging> Getoetst(Afstemmingsdossier dossier, Verlaging afstemming)
    {
        if (dossier.MeerMaatregelen && !dossier.EigenOordeel)
        {
            return Open(Vraagcode.DringendeRedenen, $"Er is meer dan één maatregel. Waarop wordt elke maatregel afgestemd? Geef het oordeel per gedraging.", dossier.Gedraging);
        }

        return dossier.Standaard switch
        {
            { VastBedrag: { } bedrag } when afstemming.Maanden > 1 => Open(
                Vraagcode.DringendeRedenen,
                $"De opgegeven afstemming, {afstemming}, heeft een duur, maar de maatregel is een vast bedrag van {NederlandseWeergave.Bedrag(bedrag)}. Welk deel van dat bedrag blijft over? Geef dat als percentage, met 1 maand.",
                dossier.Gedraging),
            { } standaard when Zwaarder(afstemming, standaard.Verlaging) => Open(
                Vraagcode.DringendeRedenen,
                $"De opgegeven afstemming, {Hoogte(afstemming, standaard)}, is zwaarder dan de standaard, {standaard}. Waarop wordt de maatregel afgestemd?",
                dossier.Gedraging),
            { } standaard when Gelijk(afstemming, standaard.Verlaging) => Open(
                Vraagcode.DringendeRedenen,
                $"De opgegeven afstemming, {Hoogte(afstemming, standaard)}, is gelijk aan de standaard: dan is er niets afgestemd. Waarop wordt de maatregel afgestemd, of is er toch geen reden om dat te doen?",
                dossier.Gedraging),
            var standaard => Ja(afstemming, $"Geoordeeld is dat de maatregel wordt afgestemd op {Hoogte(afstemming, standaard)}.", Herkomst.Oordeel)
                .Met(afstemming.Maanden > standaard?.Verlaging.Maanden ? LangerDanStandaard(afstemming, standaard.Verlaging, Bron) : null),
        };
    }

    /// <summary>Who sees a reason to tune, tunes: the whole standard is none.</summary>
    private static bool Gelijk(Verlaging afstemming, Verlaging standaard) => afstemming == standaard.Afgerond;

    /// <summary>A percentage is written in hundredths, so it is compared in hundredths.</summary>
    private static bool Zwaarder(Verlaging afstemming, Verlaging standaard)
    {
        var afgerond = standaard.Afgerond;
        return afstemming.Percentage > afgerond.Percentage || afstemming.Zwaarte > afgerond.Zwaarte;
    }

    private static string Hoogte(Verlaging afstemming, Tariefuitkomst? standaard) => NederlandseWeergave.Hoogte(afstemming, standaard?.VastBedrag);

    private static Aanname LangerDanStandaard(Verlaging afstemming, Verlaging standaard, Bron bron) => new(
        Aannamecode.AfstemmingLangerDanStandaard,
        $"De maatregel is afgestemd op {afstemming}. Dat is langer dan de standaard, {standaard}, en niet zwaarder, ook niet in euro's. Aangenomen is dat afstemmen ook zo kan.",
        [bron]);
}

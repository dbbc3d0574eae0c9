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

    public override Bevinding<Verlaging> Beoordeel(Afstemmingsdossier dossier) => dossier.Oordeel switch
    {
        { Oordeel: DringendeRedenenOordeel.Geen } => Nee($"Geoordeeld is dat er geen reden is om af te stemmen.", Herkomst.Oordeel),
        { Oordeel: DringendeRedenenOordeel.Aanwezig, Afstemming: { } afstemming } => Getoetst(dossier, afstemming),
        _ => Open("dringende-redenen", Oordeelsvraag, dossier.Gedraging),
    };

    /// <summary>The question for the judgement, in the terms of the Act that asks for it.</summary>
    protected abstract Toelichting Oordeelsvraag { get; }

    private Bevinding<Verlaging> Getoetst(Afstemmingsdossier dossier, Verlaging afstemming)
    {
        if (dossier.MeerMaatregelen && !dossier.EigenOordeel)
        {
            return Open("dringende-redenen", $"Er is meer dan één maatregel. Waarop wordt elke maatregel afgestemd? Geef het oordeel per gedraging.", dossier.Gedraging);
        }

        return dossier.Standaard switch
        {
            { VastBedrag: { } bedrag } when afstemming.Maanden > 1 => Open(
                "dringende-redenen",
                $"De opgegeven afstemming, {afstemming}, heeft een duur, maar de maatregel is een vast bedrag van {NederlandseWeergave.Bedrag(bedrag)}. Welk deel van dat bedrag blijft over? Geef dat als percentage, met 1 maand.",
                dossier.Gedraging),
            { } standaard when Zwaarder(afstemming, standaard.Verlaging) => Open(
                "dringende-redenen",
                $"De opgegeven afstemming, {Hoogte(afstemming, standaard)}, is zwaarder dan de standaard, {standaard}. Waarop wordt de maatregel afgestemd?",
                dossier.Gedraging),
            var standaard => Ja(afstemming, $"Geoordeeld is dat de maatregel wordt afgestemd op {Hoogte(afstemming, standaard)}.", Herkomst.Oordeel)
                .Met(afstemming.Maanden > standaard?.Verlaging.Maanden ? LangerDanStandaard(afstemming, standaard.Verlaging, Bron) : null),
        };
    }

    /// <summary>A percentage is written in hundredths, so it is compared in hundredths.</summary>
    private static bool Zwaarder(Verlaging afstemming, Verlaging standaard)
    {
        var afgerond = standaard.Afgerond;
        return afstemming.Percentage > afgerond.Percentage || afstemming.Zwaarte > afgerond.Zwaarte;
    }

    private static string Hoogte(Verlaging afstemming, Tariefuitkomst? standaard) => NederlandseWeergave.Hoogte(afstemming, standaard?.VastBedrag);

    private static Aanname LangerDanStandaard(Verlaging afstemming, Verlaging standaard, Bron bron) => new(
        "afstemming-langer-dan-standaard",
        $"De maatregel is afgestemd op {afstemming}. Dat is langer dan de standaard, {standaard}, en niet zwaarder. Aangenomen is dat afstemmen ook zo kan.",
        [bron]);
}

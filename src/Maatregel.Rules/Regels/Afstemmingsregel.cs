using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

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
        _ => Open("dringende-redenen", $"Zijn er dringende redenen om de maatregel te verlagen, te verkorten of op nihil te stellen, en waarom wel of niet?", dossier.Gedraging),
    };

    private Bevinding<Verlaging> Getoetst(Afstemmingsdossier dossier, Verlaging afstemming)
    {
        if (dossier.MeerMaatregelen && !dossier.EigenOordeel)
        {
            return Open("dringende-redenen", $"Er is meer dan één maatregel. Waarop wordt elke maatregel afgestemd? Geef het oordeel per gedraging.", dossier.Gedraging);
        }

        return dossier.Standaard is { } standaard && (afstemming.Percentage > standaard.Percentage || afstemming.Zwaarte > standaard.Zwaarte)
            ? Open("dringende-redenen", $"De opgegeven afstemming, {afstemming}, is zwaarder dan de standaard, {standaard}. Waarop wordt de maatregel afgestemd?", dossier.Gedraging)
            : Ja(afstemming, $"Geoordeeld is dat de maatregel wordt afgestemd op {afstemming}.", Herkomst.Oordeel)
                .Met(afstemming.Maanden > dossier.Standaard?.Maanden ? Aannames.LangerDanStandaard(afstemming, dossier.Standaard!, Bron) : null);
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

/// <summary>An exemption that held on the day of the conduct, for every duty that the conduct may have breached.</summary>
internal abstract class Ontheffingsregel : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Plicht;

    public override bool HangtAfVanDeDag => true;

    public override string Gevolg => "De verplichting gold niet: geen maatregel.";

    protected abstract OntheffingGrond Grond { get; }

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.GaatOverArbeidsverplichting) return Nee($"Van deze verplichting kan geen ontheffing worden verleend.");
        if (dossier.Persoon?.Ontheffingen is not { } ontheffingen)
        {
            return Open("ontheffingen", $"Had de belanghebbende op de dag van de gedraging een ontheffing van deze verplichting?", dossier.Id);
        }

        return dossier.Verplichtingen.All(v => ontheffingen.Any(o => o.Grond == Grond && o.Geldt(dossier.Datum, v)))
            ? Ja(Beletsel.GeenMaatregel, $"Op {dossier.Datum} gold een ontheffing van deze verplichting.")
            : Nee($"Op {dossier.Datum} gold geen ontheffing op deze grond voor elke verplichting waar het om gaat.");
    }
}

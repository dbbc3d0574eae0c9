using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// Article 37 of the IOAW and the IOAZ says nothing of who reached pension age or is fully and durably unable to work. Whether the duty
/// binds them is for a lawyer: not imposed is then an answer to every duty, and that it binds is a choice of basis with its reason.
/// </summary>
internal abstract class VerplichtingVanArtikel37 : OpgelegdeVerplichting
{
    public sealed override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier is not { GaatOverArbeidsverplichting: true, Persoon: { Pensioengerechtigd: Antwoord.Ja } or { VolledigEnDuurzaamArbeidsongeschikt: Antwoord.Ja } }) return base.Beoordeel(dossier);
        if (dossier.Oordeel?.VerplichtingOpgelegd == Antwoord.Nee) return Ja(Beletsel.GeenMaatregel, $"Geoordeeld is dat deze verplichting voor deze {dossier.Wie} niet gold.", Herkomst.Oordeel);
        return !string.IsNullOrWhiteSpace(dossier.Oordeel?.Grondslag?.Motivering) ? base.Beoordeel(dossier) : Open(
            Vraagcode.VerplichtingGeldt,
            $"Gelden de verplichtingen van artikel 37 voor deze {dossier.Wie}, die pensioengerechtigd of volledig en duurzaam arbeidsongeschikt is? Deze wet zegt dat niet met zoveel woorden. Zo ja, kies dan de grondslag en zeg waarom; zo nee, zeg dan dat de verplichting niet is opgelegd.",
            dossier.Id,
            Wie.Jurist);
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>De verordening bepaalt hoe lang de verlaging van 100% duurt, de eerste keer en bij herhaling.</summary>
internal sealed class UniformeDuurregel(Verordening verordening) : Regel<Grondslagdossier, Tariefuitkomst>
{
    private readonly Verordeningsbepaling _bron = verordening.Uniform.Bron(verordening, "uniforme duur");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => _bron;

    public override string Vraag => "Welke duur bepaalt de verordening bij de geüniformeerde verplichtingen?";

    public override string Gevolg => "De duur van artikel 18, vijfde en zesde lid.";

    public override string? Opmerking => verordening.Uniform?.Opmerking;

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier) =>
        !dossier.Grondslag.Geuniformeerd ? Nee($"De grondslag is geen verplichting van artikel 18, vierde lid.", Herkomst.Recht)
        : dossier.UniformeDuur is { Inhoud: { } duur }
            ? Voldaan(
                duur.HerhalingMaanden is { } herhaling
                    ? $"De eerste keer {NederlandseWeergave.Maanden(duur.EersteMaanden)}, bij herhaling {NederlandseWeergave.Maanden(herhaling)}."
                    : (Toelichting)$"De eerste keer {NederlandseWeergave.Maanden(duur.EersteMaanden)}; de duur bij herhaling is niet bekend.",
                Herkomst.Recht)
        : NaBekijken($"De verordening geeft hier geen bruikbare duur.", Herkomst.Recht);
}

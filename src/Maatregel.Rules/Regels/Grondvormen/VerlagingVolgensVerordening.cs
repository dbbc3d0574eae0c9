using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>Lowering under IOAW and IOAZ: bound, and wholly by the verordening.</summary>
internal abstract class VerlagingVolgensVerordening : Regel<Gedragingdossier, Grondslag>
{
    public override Stap Stap => Stap.Grondslag;

    public override string Vraag => "Gaat het om een verplichting waarvoor de verordening de verlaging regelt?";

    public override string Gevolg => "De verordening bepaalt percentage en duur. Een vaste verlaging van 100%, inkeer en heroverweging kent deze wet niet.";

    public override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier) =>
        dossier.Verplichtingen is [{ EigenVerlaging: true }]
            ? Nee($"De verlaging als een ontheffing om gedrag is ingetrokken, staat in een eigen lid: artikel 38, twaalfde lid.", Herkomst.Recht)
            : Voldaan($"De verordening bepaalt of en hoeveel de uitkering wordt verlaagd.", Herkomst.Recht);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Het college verlaagt de bijstand volgens de verordening bij het niet nakomen van andere verplichtingen dan de
/// inlichtingenplicht, en bij tekortschietend besef van verantwoordelijkheid.
/// </summary>
internal sealed class Artikel18Lid02 : Regel<Gedragingdossier, Grondslag>
{
    public override RegelId Id => new(Regelcode.Pw18Lid2);

    public override Stap Stap => Stap.Grondslag;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("2");

    public override string Vraag => "Gaat het om een verplichting waarvoor de verordening de verlaging regelt?";

    public override string Gevolg => "De verordening bepaalt percentage en duur.";

    public override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier) =>
        dossier.Verplichtingen.Any(v => !v.Geuniformeerd && !v.EigenVerlaging) || dossier.BesefSpeelt
            ? Voldaan($"De verordening bepaalt of en hoeveel de bijstand wordt verlaagd.", Herkomst.Recht)
            : dossier.Verplichtingen.Any(v => v.EigenVerlaging)
            ? Nee($"De verlaging als een ontheffing om gedrag is ingetrokken, staat in een eigen lid: artikel 9a, twaalfde lid.", Herkomst.Recht)
            : Nee($"De verplichting is een van de acht van het vierde lid.", Herkomst.Recht);
}

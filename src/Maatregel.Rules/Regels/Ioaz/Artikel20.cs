using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>
/// Het college verlaagt de uitkering: zonder uitkering op de dag van de gedraging valt er niets te verlagen. Het eerste lid noemt ook wie vóór
/// de aanvraag te weinig deed om in zijn bestaan te voorzien. Geen verplichting van een casus is die grond; de route wijst erop.
/// </summary>
internal sealed class Artikel20 : NogGeenUitkering
{
    public override RegelId Id => new(Regelcode.Ioaz20);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20");

    protected override Route Route => new(
        Routecode.Aanvraag,
        $"Handel dit af bij de aanvraag. Zolang er geen uitkering is toegekend, valt er niets te verlagen. Artikel 20, eerste lid, noemt ook wie in de periode vóór de aanvraag of daarna te weinig deed om in het eigen bestaan te voorzien; dit advies rekent dat niet. Speelt het hier, beoordeel het dan apart.",
        [Bron]);
}

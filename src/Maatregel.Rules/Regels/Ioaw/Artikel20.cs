using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>Het college verlaagt de uitkering: zonder uitkering op de dag van de gedraging valt er niets te verlagen.</summary>
internal sealed class Artikel20 : NogGeenUitkering
{
    public override RegelId Id => new(Regelcode.Ioaw20);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("20");
}

using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>Het college verlaagt de uitkering: zonder uitkering op de dag van de gedraging valt er niets te verlagen.</summary>
internal sealed class Artikel20 : NogGeenUitkering
{
    public override RegelId Id => new(Regelcode.Ioaz20);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20");
}

using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>Het college ziet af van weigering en verlaging als elke vorm van verwijtbaarheid ontbreekt.</summary>
internal sealed class Artikel20Lid03 : Verwijtbaarheidsregel
{
    public override RegelId Id => new(Regelcode.Ioaz20Lid3);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20").Lid("3");
}

using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>Het college ziet af van weigering en verlaging als elke vorm van verwijtbaarheid ontbreekt.</summary>
internal sealed class Artikel20Lid03 : Verwijtbaarheidsregel
{
    public override RegelId Id => new(Regelcode.Ioaw20Lid3);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("20").Lid("3");
}

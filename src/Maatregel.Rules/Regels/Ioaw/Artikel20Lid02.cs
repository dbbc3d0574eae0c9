using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>Het college verlaagt de uitkering volgens de verordening bij het niet nakomen van andere verplichtingen dan werk zoeken en aanvaarden.</summary>
internal sealed class Artikel20Lid02 : VerlagingVolgensVerordening
{
    public override RegelId Id => new(Regelcode.Ioaw20Lid2);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("20").Lid("2");
}

using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>
/// Het college verlaagt de uitkering volgens de verordening bij het niet nakomen van andere verplichtingen dan werk zoeken
/// en aanvaarden. In de IOAZ staat de verlaging in het eerste lid, andersom dan in de IOAW.
/// </summary>
internal sealed class Artikel20Lid01 : VerlagingVolgensVerordening
{
    public override RegelId Id => new(Regelcode.Ioaz20Lid1);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20").Lid("1");
}

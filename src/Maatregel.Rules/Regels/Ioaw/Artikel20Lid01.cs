using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>
/// Wie geen werk aanvaardt of door eigen toedoen geen werk krijgt, kan de uitkering geheel of gedeeltelijk worden
/// geweigerd. Dat is een bevoegdheid van het college, geen verlaging.
/// </summary>
internal sealed class Artikel20Lid01 : Weigering
{
    public override RegelId Id => new(Regelcode.Ioaw20Lid1);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("20").Lid("1");
}

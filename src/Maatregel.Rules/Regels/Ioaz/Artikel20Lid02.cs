namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>
/// Wie arbeid in dienstbetrekking had aanvaard en geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd. Dat is
/// een bevoegdheid van het college, geen verlaging.
/// </summary>
internal sealed class Artikel20Lid02() : Weigering("ioaz-37-1-a", "ioaz-37-1-c")
{
    public override RegelId Id => new("ioaz-20-2");

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20").Lid("2");
}

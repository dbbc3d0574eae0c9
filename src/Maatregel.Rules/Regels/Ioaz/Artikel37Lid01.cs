namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>De verplichtingen van de belanghebbende: zij binden als zij concreet en op maat zijn opgelegd.</summary>
internal sealed class Artikel37Lid01 : OpgelegdeVerplichting
{
    public override RegelId Id => new("ioaz-37-1");

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("37").Lid("1");
}

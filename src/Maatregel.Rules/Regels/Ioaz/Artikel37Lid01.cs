using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>De verplichtingen van de belanghebbende. Onderdelen e en f binden als zij concreet en op maat zijn opgelegd, a tot en met d van rechtswege.</summary>
internal sealed class Artikel37Lid01 : VerplichtingVanArtikel37
{
    public override RegelId Id => new(Regelcode.Ioaz37Lid1);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("37").Lid("1");
}

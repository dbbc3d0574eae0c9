namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Seeks one subject of a verordening in a text.</summary>
internal interface IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband);
}

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Seeks one subject of a verordening in a text.</summary>
internal interface IZoeker
{
    IEnumerable<Voorstel> Zoek(Verband verband);
}

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>For which schemes the verordening holds.</summary>
internal sealed class RegelingenZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband)
    {
        if (verband.Regelingwoorden.Length == 0) yield break;
        var plaats = verband.Regelingplaats ?? new Passage(new Artikel { Label = "" }, "", verband.Regelingwoorden, []);
        yield return new Opzet("regelingen").Lijst("", verband.Regelingen.Select(Codes.Van), verband.Regelingwoorden, plaats).Klaar();
    }
}

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Fixed words.</summary>
internal sealed record VasteTekst(string Tekst) : Sjabloondeel
{
    public override void Schrijf(Tekstuitvoer tekst, List<object> stof) => tekst.VoegVast(Tekst);
}

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Fixed words.</summary>
internal sealed record VasteTekst(string Tekst) : Sjabloondeel
{
    public override void Schrijf(Tekstbouwer tekst, List<object> stof) => tekst.Voeg(Tekst);
}

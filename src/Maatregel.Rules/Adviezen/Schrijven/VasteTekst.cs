using System.Text;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Fixed words.</summary>
internal sealed record VasteTekst(string Tekst) : Sjabloondeel
{
    public override void Schrijf(StringBuilder tekst, IReadOnlyList<object> stof) => tekst.Append(Tekst);
}

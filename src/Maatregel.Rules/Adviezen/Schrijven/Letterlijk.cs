using System.Text;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>Keeps the fixed words as they are, and writes what is filled in the way the form of the text asks.</summary>
internal sealed class Letterlijk(Func<string, string> schrijf) : Tekstuitvoer
{
    private readonly StringBuilder _tekst = new();

    public override void VoegVast(ReadOnlySpan<char> tekst) => _tekst.Append(tekst);

    public override void Voeg(ReadOnlySpan<char> waarde) => _tekst.Append(schrijf(waarde.ToString()));

    public override string ToString() => _tekst.ToString();
}

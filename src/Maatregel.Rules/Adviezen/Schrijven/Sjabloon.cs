using System.Text;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A template that was read and found sound.</summary>
internal sealed record Sjabloon(IReadOnlyList<Sjabloondeel> Delen)
{
    public string Schrijf(object stof)
    {
        var tekst = new StringBuilder(2048);
        foreach (var deel in Delen) deel.Schrijf(tekst, [stof]);
        return Opmaak(tekst.ToString());
    }

    /// <summary>Sections that are left out may leave blanks behind: no space before a line's end, and never two empty lines.</summary>
    private static string Opmaak(string tekst)
    {
        var opgemaakt = new StringBuilder(tekst.Length);
        var naLeeg = true;
        for (var rest = tekst.AsSpan(); ;)
        {
            var einde = rest.IndexOf('\n');
            var regel = (einde < 0 ? rest : rest[..einde]).TrimEnd();
            if (!regel.IsEmpty || !naLeeg)
            {
                if (opgemaakt.Length > 0) opgemaakt.Append('\n');
                opgemaakt.Append(regel);
                naLeeg = regel.IsEmpty;
            }

            if (einde < 0) break;
            rest = rest[(einde + 1)..];
        }

        return opgemaakt.ToString().TrimEnd('\n');
    }
}

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
        var regels = new List<string>();
        foreach (var regel in tekst.Split('\n'))
        {
            var kaal = regel.TrimEnd();
            if (kaal.Length > 0 || (regels.Count > 0 && regels[^1].Length > 0)) regels.Add(kaal);
        }

        return string.Join('\n', regels).TrimEnd('\n');
    }
}

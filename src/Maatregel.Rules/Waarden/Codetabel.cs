using System.Text;

namespace Maatregel.Rules.Waarden;

/// <summary>
/// The codes of one enum, by their place. It does not know the enum: a dictionary with an enum in it is code that the runtime has to
/// compile at the start, for each of the sixty enums again.
/// </summary>
internal sealed class Codetabel
{
    private readonly Dictionary<string, int> _plaatsen = new(StringComparer.Ordinal);

    public Codetabel(string[] namen)
    {
        Codes = Array.ConvertAll(namen, Kebab);
        for (var plaats = 0; plaats < Codes.Length; plaats++) _plaatsen.Add(Codes[plaats], plaats);
    }

    public string[] Codes { get; }

    public bool Plaats(string code, out int plaats) => _plaatsen.TryGetValue(code, out plaats);

    private static string Kebab(string naam)
    {
        var code = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            var teken = naam[i];
            var woordbegin = char.IsUpper(teken) || (char.IsDigit(teken) && i > 0 && char.IsLetter(naam[i - 1]));
            if (woordbegin && i > 0 && code[^1] != '-') code.Append('-');
            code.Append(teken == '_' ? '-' : char.ToLowerInvariant(teken));
        }

        return code.ToString();
    }
}

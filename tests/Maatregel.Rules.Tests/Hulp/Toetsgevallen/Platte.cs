using System.Text.RegularExpressions;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>Text in Markdown that is shown as it stands.</summary>
internal static partial class Platte
{
    public static string Tekst(string tekst) => Teken().Replace(tekst, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|#]")]
    private static partial Regex Teken();
}

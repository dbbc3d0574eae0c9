using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The letters to an inhabitant.</summary>
internal static class Brieven
{
    private static readonly string[] Namen = ["voornemen", "beschikking", "geen-maatregel", "waarschuwing", "inkeer"];

    public static IEnumerable<string> Bij(Advies advies) => advies.Teksten.Passend().Where(Namen.Contains).Select(n => advies.Teksten.Stuk(n)!.Tekst);
}

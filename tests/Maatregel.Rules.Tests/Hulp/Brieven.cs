using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The letters to an inhabitant that an advice, a revision or an appointment gives.</summary>
internal static class Brieven
{
    private static readonly string[] Namen = ["voornemen", "beschikking", "geen-maatregel", "waarschuwing", "inkeer"];

    private static readonly string[] Oproepen = ["uitnodiging", "herhaling"];

    public static IEnumerable<string> Bij(Advies advies) => advies.Teksten.Passend().Where(Namen.Contains).Select(n => advies.Teksten.Stuk(n)!.Tekst);

    public static IEnumerable<string> Bij(Herziening herziening) => Herzieningsbrief.Passend(herziening).Select(n => Herzieningsbrief.Schrijf(n, herziening)!.Tekst);

    /// <summary>The invitation and the repeat, with what would follow.</summary>
    public static IEnumerable<string> Bij(Casus casus) => Oproepbrief.Vooruitblik(casus) is not { } vooruitblik
        ? []
        : Oproepen.Select(n => Oproepbrief.Schrijf(n, casus, new MaatregelAdviseur().Adviseer(vooruitblik))!.Tekst);
}

using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>The provisions of one verordening as rules, in the order of the scheme.</summary>
internal static class Verordeningsregelboek
{
    public static IReadOnlyList<Regel> Van(Verordening verordening) =>
    [
        .. verordening.Gedragingen.Select(g => new Gedragsregel(verordening, g)),
        new Besefsregel(verordening),
        new Afzienregel(verordening),
        new UniformeDuurregel(verordening),
        .. verordening.Tarieven.Select(t => new Tariefregel(verordening, t)),
        .. verordening.Gedragingen.Where(g => g.Tarief is not null)
            .Select(g => new Tariefregel(verordening, g)),
        .. Besef(verordening).Distinct().Select(artikel => new Besefstariefregel(verordening, artikel)),
        new Waarschuwingsregel(verordening),
        new Recidiveregel(verordening),
        .. verordening.EigenHerhalingen().Distinct().Select(eigen => new Recidiveregel(verordening, eigen)),
        new Samenloopregel(verordening),
        new Ingangsregel(verordening),
        new Spreidingsregel(verordening),
    ];

    private static IEnumerable<string> Besef(Verordening verordening) => verordening.TekortschietendBesef?.Inhoud is { } besef
        ? [.. besef.Gevallen.Select(g => g.Artikel), .. besef.Schijven.Select(s => s.Artikel)]
        : [];
}

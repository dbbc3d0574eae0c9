using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Sessie;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>The order in which points are told. In which order rules were touched is no promise of NRules.</summary>
internal static class Puntvolgorde
{
    public static IReadOnlyList<Beleidspunt> Orden(IEnumerable<Beleidspunt> punten, Casus casus)
    {
        List<string?> gedragingen = [null, .. Maatregelfeiten.Gedragingen(casus).Select(g => g.Id)];
        return
        [
            .. punten.Distinct()
                .OrderBy(p => gedragingen.IndexOf(p.Gedraging) is var plaats && plaats < 0 ? gedragingen.Count : plaats)
                .ThenBy(p => p.Regel, StringComparer.Ordinal)
                .ThenBy(p => p.Gedraging, StringComparer.Ordinal)
                .ThenBy(p => p.Soort)
                .ThenBy(p => p.Tekst.Tekst, StringComparer.Ordinal),
        ];
    }
}

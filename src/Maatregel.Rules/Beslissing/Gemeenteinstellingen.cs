using System.Collections.Frozen;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing;

/// <summary>The settings per municipality, made once: most municipalities confirmed nothing and share theirs.</summary>
internal sealed class Gemeenteinstellingen(AdviesInstellingen instellingen)
{
    private readonly AdviesInstellingen _andere = instellingen.PerGemeente.Count == 0 ? instellingen : instellingen with { PerGemeente = [] };

    private readonly FrozenDictionary<string, AdviesInstellingen> _eigen =
        instellingen.PerGemeente.ToFrozenDictionary(g => g.Gemeente, instellingen.Voor, StringComparer.Ordinal);

    public AdviesInstellingen Van(string gemeente) => _eigen.GetValueOrDefault(gemeente, _andere);
}

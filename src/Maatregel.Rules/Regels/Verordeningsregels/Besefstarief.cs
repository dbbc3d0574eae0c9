using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>The case or bracket of deficient sense of responsibility under which a conduct falls.</summary>
/// <param name="Artikel">The label in the verordening.</param>
/// <param name="Omschrijving">In plain words.</param>
/// <param name="Tarief">The tariff.</param>
internal sealed record Besefstarief(string Artikel, string Omschrijving, Tarief Tarief)
{
    /// <summary>What its repeat does, where it has a clause of its own.</summary>
    public EigenRecidive? Recidive { get; private init; }

    /// <summary>Whether another bracket could hold the amount, as the verordening does not say whether it is net or gross.</summary>
    public bool NettoOfBruto { get; private init; }

    /// <summary>The case that was named and the bracket of the amount that was told: where both fit, a person says which counts.</summary>
    public static IReadOnlyList<Besefstarief> Passend(TekortschietendBesef besef, Gedraging gedraging) =>
        [.. ((Besefstarief?[])[Geval(besef, gedraging), Schijf(besef, gedraging)]).OfType<Besefstarief>()];

    /// <summary>A verordening with one case and no brackets leaves nothing to choose.</summary>
    private static Besefstarief? Geval(TekortschietendBesef besef, Gedraging gedraging) =>
        besef.Gevallen.FirstOrDefault(g => g.Code == gedraging.Besefsgeval || (besef.Gevallen.Count == 1 && besef.Schijven.Count == 0 && gedraging.Besefsgeval is null)) is { } geval
            ? new Besefstarief(geval.Artikel, geval.Omschrijving, geval.Tarief) { Recidive = geval.Recidive }
            : null;

    private static Besefstarief? Schijf(TekortschietendBesef besef, Gedraging gedraging)
    {
        foreach (var (index, schijf) in besef.Schijven.Index())
        {
            if (gedraging.Benadelingsbedrag is { } bedrag && (schijf.TotEnMet is not { } grens || bedrag <= grens))
            {
                return new Besefstarief(schijf.Artikel, "naar benadelingsbedrag", schijf.Tarief)
                {
                    NettoOfBruto = besef.Benadelingsbedrag is Benadelingsbegrip.LangereAfhankelijkheid or Benadelingsbegrip.TeVeelBetaald
                        && besef.Schijven.Take(index).Any(lager => lager.Tarief != schijf.Tarief),
                };
            }
        }

        return null;
    }
}

using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

/// <summary>The percentage and duration that a rule fixes.</summary>
/// <param name="Verlaging">The lowering.</param>
/// <param name="VastBedrag">A fixed amount in euro, where the verordening has one instead of a percentage.</param>
internal sealed record Tariefuitkomst(Verlaging Verlaging, decimal? VastBedrag = null)
{
    public static Tariefuitkomst Honderd(int maanden) => new(new Verlaging(100, maanden));
}

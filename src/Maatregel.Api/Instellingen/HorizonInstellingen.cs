using Maatregel.Rules.Recht;

namespace Maatregel.Api.Instellingen;

/// <summary>Section <c>Horizon</c>: what the municipality confirmed of the text of the law after the day up to which it was read.</summary>
internal sealed class HorizonInstellingen : IInstellingen
{
    public static string Sectie => "Horizon";

    public IReadOnlyList<HorizonBevestiging> Bevestigd { get; init; } = [];

    public IReadOnlyList<Horizonverlenging> Verlengingen() => [.. Bevestigd.Select(b => b.Verlenging())];

    public IEnumerable<string> Fouten() => Bevestigd.SelectMany((b, i) => b.Fouten().Select(f => $"{Sectie}:{nameof(Bevestigd)}:{i}:{f}"));
}

using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Where in a document a tariff may stand.</summary>
internal static class Tariefplaatsen
{
    /// <summary>Every place but the brackets, with its own clause on repeats.</summary>
    public static IEnumerable<(string Pad, Tarief? Tarief, Recidiveregeling? Recidive)> Van(Verordening v) =>
    [
        .. v.Tarieven.Select((t, i) => (JsonPad.Element("$.tarieven", i), t.Tarief, t.Recidive?.Inhoud)),
        .. v.Gedragingen.Select((g, i) => (JsonPad.Element("$.gedragingen", i), g.Tarief, g.Recidive?.Inhoud)),
        .. (v.TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select((g, i) => (JsonPad.Element("$.tekortschietendBesef.inhoud.gevallen", i), g.Tarief, g.Recidive?.Inhoud)),
    ];

    public static IEnumerable<(string Pad, Tarief? Tarief)> Schijven(Verordening v) =>
        (v.TekortschietendBesef?.Inhoud?.Schijven ?? []).Select((s, i) => (JsonPad.Element("$.tekortschietendBesef.inhoud.schijven", i), (Tarief?)s.Tarief));
}

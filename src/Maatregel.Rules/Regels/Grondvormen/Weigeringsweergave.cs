using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>What a verordening says of a refusal, in one Dutch sentence for the route: the college still judges.</summary>
internal static class Weigeringsweergave
{
    /// <summary>What the provision says of these duties; <c>null</c> when it says nothing of them.</summary>
    public static string? Tekst(this Weigeringsregeling regeling, Verordening verordening, IReadOnlyList<Verplichting> verplichtingen)
    {
        IReadOnlyList<string> zinnen = regeling.Weigeringen is { Count: > 0 } gevallen
            ? [.. gevallen.Where(g => g.Verplichtingen.Count == 0 || g.Verplichtingen.Intersect(verplichtingen).Any()).Select(g => Geval(verordening, g))]
            : [.. regeling.Gevallen, .. Duur(regeling) is { } duur ? [duur] : Array.Empty<string>()];
        return zinnen.Count == 0 ? null : string.Join("; ", zinnen);
    }

    private static string Geval(Verordening verordening, Weigeringsgeval geval)
    {
        var deel = geval.Percentage is { } percentage ? $"{NederlandseWeergave.Percentage(percentage)} van de uitkering" : "welk deel is niet bekend";
        var duur = geval.Blijvend ? "blijvend" : geval.Maanden is { } maanden ? $"gedurende {NederlandseWeergave.Maanden(maanden)}" : "hoe lang is niet bekend";
        return $"{geval.Omschrijving}: {deel}, {duur} ({verordening.Bron(geval.Artikel).Plaats})";
    }

    private static string? Duur(Weigeringsregeling regeling) => (regeling.Tijdelijk, regeling.Blijvend) switch
    {
        (true, true) => "de weigering kan tijdelijk of blijvend zijn",
        (true, _) => "de weigering kan tijdelijk zijn",
        (_, true) => "de weigering kan blijvend zijn",
        _ => null,
    };
}

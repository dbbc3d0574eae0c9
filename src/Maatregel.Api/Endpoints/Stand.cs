namespace Maatregel.Api.Endpoints;

/// <summary>What the platform is told of a host that can be asked.</summary>
/// <param name="Status">Always <c>gereed</c>.</param>
/// <param name="Meldingen">What the operator must do in time; no reason to stop asking.</param>
internal sealed record Stand(string Status, IReadOnlyList<string> Meldingen);

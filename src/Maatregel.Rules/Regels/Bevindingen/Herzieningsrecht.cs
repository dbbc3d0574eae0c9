namespace Maatregel.Rules.Regels.Bevindingen;

/// <summary>That a measure may be revised on a ground, and from when.</summary>
/// <param name="Vanaf">The first month that may change; <c>null</c> when only what was carried out bounds it.</param>
/// <param name="VanafGeregeld">Whether the provision itself says from when.</param>
internal sealed record Herzieningsrecht(YearMonth? Vanaf = null, bool VanafGeregeld = false);

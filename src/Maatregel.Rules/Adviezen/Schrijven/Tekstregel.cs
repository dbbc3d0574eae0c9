namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A line of a text: what it is, and where it stands.</summary>
internal readonly record struct Tekstregel(Regelsoort Soort, int Begin, int Lengte);

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>A line of a text: what it is, and where it stands.</summary>
internal readonly record struct Tekstlijn(Lijnsoort Soort, int Begin, int Lengte);

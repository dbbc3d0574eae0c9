namespace Maatregel.Rules.Invoer;

/// <summary>
/// A fault against the meaning of the input, with the other places it was concluded from. When one of those places was
/// already refused for its form, the conclusion does not hold and the fault is left out.
/// </summary>
internal sealed record Tegenspraak(Fout Fout, IReadOnlyList<string> LeuntOp);

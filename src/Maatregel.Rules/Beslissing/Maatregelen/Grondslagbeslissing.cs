using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Which bases fit a conduct.</summary>
/// <param name="Kandidaten">The bases that fit and are not set aside.</param>
/// <param name="Gekozen">The one that counts, or <c>null</c> while it must still be chosen.</param>
/// <param name="Einde">The outcome when no basis fits and none may yet turn out to.</param>
internal sealed record Grondslagbeslissing(IReadOnlyList<Grondslag> Kandidaten, Grondslag? Gekozen = null, Gedragingbeslissing? Einde = null);

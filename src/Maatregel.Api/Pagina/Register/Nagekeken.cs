using NodaTime;

namespace Maatregel.Api.Pagina.Register;

/// <summary>That a rule was checked, as the lawyer of the municipality wrote it down.</summary>
/// <param name="Regel">The name of the rule.</param>
/// <param name="Dag">The day.</param>
/// <param name="Tekst">The text it was held against.</param>
/// <param name="Door">The function of who did so, never a name.</param>
/// <param name="Regelset">The fingerprint of the rules on that day, as the page of the rule showed it.</param>
/// <param name="Afdruk">That of this rule, in the parts of <see cref="Regelafdruk"/>.</param>
internal sealed record Nagekeken(string Regel, LocalDate Dag, string Tekst, string Door, string Regelset, string Afdruk);

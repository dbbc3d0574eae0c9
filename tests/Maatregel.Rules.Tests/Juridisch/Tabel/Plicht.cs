using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>A row of the table: a duty, breached.</summary>
/// <param name="Naam">What a reader of the table sees.</param>
/// <param name="Zaak">The case.</param>
internal sealed record Plicht(string Naam, Zaak Zaak);

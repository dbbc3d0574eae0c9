using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>One value of one dimension of the table.</summary>
/// <param name="Naam">What a reader of the table sees, in Dutch.</param>
/// <param name="Pas">What it changes in a case.</param>
internal sealed record Tabelas(string Naam, Func<Zaak, Zaak> Pas);

namespace Maatregel.Rules.Tests.Juridisch.Uitvoering;

/// <summary>One line of the table: what is asked, and what the library answers.</summary>
internal sealed record Rekenvoorbeeld(string Nummer, string Geval, string Uitkomst);

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>A type of one room that uses a type of the same or another.</summary>
internal sealed record Gebruik(string Kamer, string Type, string AndereKamer, string Ander);

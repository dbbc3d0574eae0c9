namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>What a test asked of a case while it ran: the answer in the words that a lawyer reads, and as the test compares it.</summary>
internal sealed record Getoetst(Zaak Zaak, string Verwacht, string Ruw);

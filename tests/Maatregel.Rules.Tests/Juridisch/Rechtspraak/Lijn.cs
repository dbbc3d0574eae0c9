namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>A line of law and the rulings that stand for it.</summary>
internal sealed record Lijn(string Titel, IReadOnlyList<Uitspraakzaak> Zaken);

using NodaTime;
using NodaTime.Text;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>A ruling: its facts, what the college did, what the court held, and the same facts put to the product.</summary>
internal sealed record Uitspraakzaak
{
    public required string Ecli { get; init; }

    public required string Datum { get; init; }

    public required string Instantie { get; init; }

    /// <summary>The municipality, or that it was not seen.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The Act on which the ruling rests.</summary>
    public required string Wet { get; init; }

    public required Bewijs Bewijs { get; init; }

    /// <summary>The line of law, in one sentence.</summary>
    public required string Lijn { get; init; }

    public required IReadOnlyList<string> Feiten { get; init; }

    public required string Opgelegd { get; init; }

    public required string Geoordeeld { get; init; }

    /// <summary>What the test had to fill in because the ruling, as far as it was read, does not tell.</summary>
    public required IReadOnlyList<string> Ingevuld { get; init; }

    public required IReadOnlyList<Toetsing> Toetsingen { get; init; }

    /// <summary>Why our outcome differs from the court's, or <c>null</c> where it does not.</summary>
    public string? Verschil { get; init; }

    public LocalDate Uitspraakdag => LocalDatePattern.Iso.Parse(Datum).Value;

    /// <summary>Such as <c>CRVB_2020_3345</c>: the name of the test and of its snapshot.</summary>
    public string Naam => string.Join('_', Ecli.Split(':')[2..]);
}

using System.Text.Json.Serialization;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat bij een herhaling met het tarief gebeurt.</summary>
internal sealed record RecidiveStap
{
    /// <summary>De bewerking.</summary>
    public required Bewerking Bewerking { get; init; }

    /// <summary>Wat wordt bewerkt.</summary>
    public required Tariefdeel Deel { get; init; }

    /// <summary>Het getal waarmee wordt bewerkt: maanden, percentage of factor.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>De bovengrens van de uitkomst.</summary>
    public decimal? Plafond { get; init; }

    /// <summary>Welke eerdere maatregelen voor deze stap tellen, als dat andere zijn dan bij de andere stappen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecidiveMaatstaf? WatTelt { get; init; }

    /// <summary>Multiplying starts from the tariff without repeat, adding from the step before.</summary>
    internal decimal Bewerk(decimal basis, decimal vorige)
    {
        var nieuw = Bewerking switch
        {
            Bewerking.Zet => Waarde,
            Bewerking.Vermenigvuldig => basis * Waarde,
            _ => vorige + Waarde,
        };
        return Plafond is { } plafond ? Math.Min(nieuw, plafond) : nieuw;
    }

    /// <inheritdoc/>
    public override string ToString() => nameof(RecidiveStap);
}

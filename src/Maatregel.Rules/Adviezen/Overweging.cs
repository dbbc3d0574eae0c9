using System.Diagnostics;


namespace Maatregel.Rules.Adviezen;

/// <summary>Eén regel die is bekeken, en wat daarvan de uitkomst was.</summary>
[DebuggerDisplay("{Regel} {Status}: {Toelichting}")]
public sealed record Overweging
{
    // An advice holds dozens of considerations, and the name of a rule takes half the room of a name that may be missing.
    private readonly string? _grondslag;
    private readonly string? _opzijGezetDoor;

    /// <summary>De stap van het beslisschema.</summary>
    public required Stap Stap { get; init; }

    /// <summary>De regel.</summary>
    public required RegelId Regel { get; init; }

    /// <summary>Of de regel is toegepast, en zo niet waarom niet.</summary>
    public required OverwegingStatus Status { get; init; }

    /// <summary>De gedraging, of <c>null</c> als de regel de hele casus betreft.</summary>
    public string? Gedraging { get; init; }

    /// <summary>De andere gedragingen waarvoor dit woordelijk hetzelfde is; de bron staat er zoals die gold op de dag van de eerste.</summary>
    public IReadOnlyList<string> OokBij { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <summary>De grondslag waarvoor de regel is bekeken, als er meer dan één past.</summary>
    public RegelId? Grondslag { get => Regelnaam(_grondslag); init => _grondslag = value?.Waarde; }

    /// <summary>De regel die deze opzij zette, bij <see cref="OverwegingStatus.OpzijGezet"/>.</summary>
    public RegelId? OpzijGezetDoor { get => Regelnaam(_opzijGezetDoor); init => _opzijGezetDoor = value?.Waarde; }

    /// <summary>De code van de open vraag, bij <see cref="OverwegingStatus.Onbeslist"/>.</summary>
    public string? OpenVraag { get; init; }

    /// <summary>Waarom, met het feit dat de doorslag gaf.</summary>
    public required Toelichting Toelichting { get; init; }

    /// <summary>Wat het document van de verordening bij deze bepaling opmerkt, als zij ertoe doet of is bekeken. Het advies rekent er niet mee.</summary>
    public string? Opmerking { get; init; }

    /// <summary>Van wie het feit komt dat de doorslag gaf.</summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>De bepaling zoals die gold op de dag van de gedraging, of bij termijnen op die van de bekendmaking.</summary>
    public required Bron Bron
    {
        get => Dag is { } dag ? field.Op(dag) : field;
        init;
    }

    /// <summary>The day on which the provision is read; it is dated only when somebody reads it.</summary>
    internal LocalDate? Dag { get; init; }

    /// <summary>De andere bronnen waarop de stap berust: uitspraken en bepalingen van de verordening.</summary>
    public IReadOnlyList<Bron> AndereBronnen { get; init => field = Reeks.Kopie(value); } = Reeks<Bron>.Leeg;

    /// <summary>Of de overweging over een gedraging gaat.</summary>
    /// <param name="gedraging">De naam van de gedraging.</param>
    /// <returns>Of zij het is, of er ook bij hoort.</returns>
    public bool GaatOver(string gedraging) => Gedraging == gedraging || OokBij.Contains(gedraging);

    private static RegelId? Regelnaam(string? waarde) => waarde is null ? null : new RegelId(waarde);

    /// <inheritdoc/>
    public override string ToString() => $"{Regel}: {Codes<OverwegingStatus>.Code(Status)}";
}

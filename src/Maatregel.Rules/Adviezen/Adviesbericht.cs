namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een advies zoals het wordt verstuurd: alle leden van een <see cref="Advies"/> behalve de casus, als gewone waarden. Een
/// programma leest hiermee terug wat de dienst antwoordde. Wat een latere versie toevoegt, wordt overgeslagen.
/// </summary>
public sealed class Adviesbericht
{
    /// <inheritdoc cref="Advies.Uitkomst"/>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De uitkomst in één zin, of <c>null</c> als daar niet om is gevraagd.</summary>
    public string? Samenvatting { get; init; }

    /// <inheritdoc cref="Advies.Gedragingen"/>
    public IReadOnlyList<GedragingUitkomst> Gedragingen { get; init => field = Reeks.Kopie(value); } = Reeks<GedragingUitkomst>.Leeg;

    /// <inheritdoc cref="Advies.Maatregelen"/>
    public IReadOnlyList<GeadviseerdeMaatregel> Maatregelen { get; init => field = Reeks.Kopie(value); } = Reeks<GeadviseerdeMaatregel>.Leeg;

    /// <inheritdoc cref="Advies.Kandidaten"/>
    public IReadOnlyList<Kandidaat> Kandidaten { get; init => field = Reeks.Kopie(value); } = Reeks<Kandidaat>.Leeg;

    /// <inheritdoc cref="Advies.OpenVragen"/>
    public IReadOnlyList<OpenVraag> OpenVragen { get; init => field = Reeks.Kopie(value); } = Reeks<OpenVraag>.Leeg;

    /// <inheritdoc cref="Advies.Vervolgstappen"/>
    public IReadOnlyList<Vervolgstap> Vervolgstappen { get; init => field = Reeks.Kopie(value); } = Reeks<Vervolgstap>.Leeg;

    /// <inheritdoc cref="Advies.Route"/>
    public Route? Route { get; init; }

    /// <inheritdoc cref="Advies.Wegingspunten"/>
    public IReadOnlyList<Wegingspunt> Wegingspunten { get; init => field = Reeks.Kopie(value); } = Reeks<Wegingspunt>.Leeg;

    /// <inheritdoc cref="Advies.Verzoeken"/>
    public IReadOnlyList<Verzoek> Verzoeken { get; init => field = Reeks.Kopie(value); } = Reeks<Verzoek>.Leeg;

    /// <inheritdoc cref="Advies.Aannames"/>
    public IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); } = Reeks<Aanname>.Leeg;

    /// <inheritdoc cref="Advies.Keuzen"/>
    public IReadOnlyList<Keuze> Keuzen { get; init => field = Reeks.Kopie(value); } = Reeks<Keuze>.Leeg;

    /// <inheritdoc cref="Advies.Termijnen"/>
    public Termijnen? Termijnen { get; init; }

    /// <inheritdoc cref="Advies.Motivering"/>
    public IReadOnlyList<Overweging> Motivering { get; init => field = Reeks.Kopie(value); } = Reeks<Overweging>.Leeg;

    /// <summary>De teksten bij het advies op naam; een tekst die niet past is <c>null</c>.</summary>
    public IReadOnlyDictionary<string, string?>? Teksten { get; init; }

    /// <summary>Waarmee het advies later kan worden nagerekend, of <c>null</c> als daar niet om is gevraagd.</summary>
    public Verantwoording? Verantwoording { get; init; }
}

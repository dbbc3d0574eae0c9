using System.Text.Json.Serialization;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een advies over herziening zoals het wordt verstuurd: alle leden van een <see cref="Herziening"/> behalve het verzoek. Een
/// programma leest hiermee terug wat de dienst antwoordde. Wat een latere versie toevoegt, wordt overgeslagen.
/// </summary>
public sealed class Herzieningsbericht
{
    /// <inheritdoc cref="Herziening.Uitkomst"/>
    public required Herzieningsuitkomst Uitkomst { get; init; }

    /// <inheritdoc cref="Herziening.Samenvatting"/>
    public required string Samenvatting { get; init; }

    /// <inheritdoc cref="Herziening.Regel"/>
    public RegelId? Regel { get; init; }

    /// <inheritdoc cref="Herziening.Ingang"/>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? Ingang { get; init; }

    /// <inheritdoc cref="Herziening.Maanden"/>
    public IReadOnlyList<Herzieningsmaand> Maanden { get; init => field = Reeks.Kopie(value); } = Reeks<Herzieningsmaand>.Leeg;

    /// <inheritdoc cref="Herziening.Verschil"/>
    public decimal? Verschil { get; init; }

    /// <inheritdoc cref="Herziening.Nabetaling"/>
    public decimal? Nabetaling { get; init; }

    /// <inheritdoc cref="Herziening.BezwaarUiterlijk"/>
    [JsonConverter(typeof(DatumConverter))]
    public LocalDate? BezwaarUiterlijk { get; init; }

    /// <inheritdoc cref="Herziening.OpenVragen"/>
    public IReadOnlyList<OpenVraag> OpenVragen { get; init => field = Reeks.Kopie(value); } = Reeks<OpenVraag>.Leeg;

    /// <inheritdoc cref="Herziening.Aannames"/>
    public IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); } = Reeks<Aanname>.Leeg;

    /// <inheritdoc cref="Herziening.Keuzen"/>
    public IReadOnlyList<Keuze> Keuzen { get; init => field = Reeks.Kopie(value); } = Reeks<Keuze>.Leeg;

    /// <inheritdoc cref="Herziening.Motivering"/>
    public IReadOnlyList<Overweging> Motivering { get; init => field = Reeks.Kopie(value); } = Reeks<Overweging>.Leeg;

    /// <inheritdoc cref="Herziening.Verantwoording"/>
    public Verantwoording? Verantwoording { get; init; }
}

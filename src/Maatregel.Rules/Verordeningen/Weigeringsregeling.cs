using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat de verordening over weigering van IOAW of IOAZ zegt.</summary>
internal sealed record Weigeringsregeling
{
    /// <summary>De gevallen, in de woorden van de verordening.</summary>
    public IReadOnlyList<string> Gevallen { get; init => field = Reeks.Kopie(value); } = Reeks<string>.Leeg;

    /// <summary>Of de weigering blijvend kan zijn.</summary>
    public bool Blijvend { get; init; }

    /// <summary>Of de weigering tijdelijk kan zijn.</summary>
    public bool Tijdelijk { get; init; }

    /// <summary>De gevallen waarbij de verordening zegt welk deel wordt geweigerd en hoe lang.</summary>
    [Hoogstens(Maat.Gedragingen)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Weigeringsgeval>? Weigeringen { get; init => field = Reeks.KopieOfNull(value); }

    /// <inheritdoc/>
    public override string ToString() => nameof(Weigeringsregeling);
}

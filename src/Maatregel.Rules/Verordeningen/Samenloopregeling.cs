using System.Text.Json.Serialization;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Hoe gedragingen en grondslagen samengaan.</summary>
internal sealed record Samenloopregeling
{
    /// <summary>Of bij één handeling die meer verplichtingen schendt alleen de zwaarste maatregel geldt; leeg als de verordening dat niet zegt of het niet bekend is, dan wordt het gevraagd.</summary>
    public bool? ZwaarsteBijEenHandeling { get; init; }

    /// <summary>Waaraan de zwaarste wordt gemeten; <c>null</c> als de verordening dat niet zegt of het niet bekend is.</summary>
    public Zwaartemaat? ZwaarsteNaar { get; init; }

    /// <summary>Of maatregelen voor meer handelingen tegelijk of na elkaar lopen; <c>null</c> als de verordening dat niet zegt of het niet bekend is.</summary>
    public Maatregelvolgorde? MeerHandelingen { get; init; }

    /// <summary>Of er geen verlaging komt waar voor dezelfde gedraging een boete kan worden opgelegd; leeg als de verordening dat niet zegt.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? GeenVerlagingBijBoete { get; init; }

    /// <summary>Wat voorgaat als het vierde lid en de eigen bepaling allebei passen.</summary>
    public Grondslagvoorrang Voorrang { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Samenloopregeling);
}

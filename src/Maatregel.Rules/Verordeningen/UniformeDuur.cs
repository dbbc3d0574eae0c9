using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Verordeningen;

/// <summary>De duur van de verlaging van 100% bij een of meer geüniformeerde verplichtingen.</summary>
internal sealed record UniformeDuur
{
    /// <summary>De onderdelen van artikel 18, vierde lid, waarvoor deze duur geldt: <c>a</c> tot en met <c>h</c>.</summary>
    public required IReadOnlyList<string> Onderdelen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De duur de eerste keer (vijfde lid), in kalendermaanden: ten minste een en hoogstens twee, want een herhaling duurt langer en hoogstens drie.</summary>
    [Hoogstens(2, Minste = 1)]
    public required int EersteMaanden { get; init; }

    /// <summary>De duur bij een herhaling (zesde lid), in kalendermaanden: langer dan de eerste en hoogstens drie. Leeg als die niet bekend is: bij een herhaling wordt ernaar gevraagd.</summary>
    [Hoogstens(3, Minste = 2)]
    public int? HerhalingMaanden { get; init; }

    /// <summary>Waarover de 100% wordt berekend, als deze bepaling dat zelf zegt; anders geldt wat de verordening er in het algemeen over zegt.</summary>
    public Berekeningsgrondslag? Berekeningsgrondslag { get; init; }

    /// <summary>Of een rechter alleen deze duur buiten toepassing liet, en niet de hele bepaling.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RechterlijkOordeel? BuitenToepassing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(UniformeDuur);
}

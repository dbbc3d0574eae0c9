using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wanneer een maatregel ingaat. De hoofdregel is de eerste dag van de maand na bekendmaking.</summary>
internal sealed record Ingangsregeling
{
    /// <summary>Of de maatregel mag worden toegepast op een lopende of eerdere maand die nog niet is uitbetaald.</summary>
    public bool EerderAlsNietUitbetaald { get; init; }

    /// <summary>In welke maand de maatregel begint.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Ingangsmoment Begin { get; init; }

    /// <summary>Op welke dag van de maand de maatregel begint, als dat niet de eerste is. Gerekend wordt dan met hele kalendermaanden vanaf de maand daarna.</summary>
    [Hoogstens(Maat.LaatsteDag, Minste = 2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DagVanDeMaand { get; init; }

    /// <summary>Whether a month that has begun may be lowered.</summary>
    internal bool OokLopendeMaand => EerderAlsNietUitbetaald || Begin == Ingangsmoment.MaandVanBesluit;

    /// <inheritdoc/>
    public override string ToString() => nameof(Ingangsregeling);
}

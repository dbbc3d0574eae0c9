using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Afzien van een maatregel wegens tijdsverloop.</summary>
internal sealed record Afzien
{
    /// <summary>Na hoeveel maanden van een maatregel wordt afgezien, gerekend vanaf de gedraging; leeg als de verordening geen termijn noemt.</summary>
    [Hoogstens(Maat.Termijn, Minste = 1)]
    public int? TermijnInMaanden { get; init; }

    /// <summary>Tot welk moment de termijn loopt; leeg als de verordening dat niet zegt. Dan wordt het gevraagd waar het verschil maakt.</summary>
    public Afzienmoment? Tot { get; init; }

    /// <summary>De uitzondering die de verordening op de termijn maakt, in haar woorden.</summary>
    public string? Uitzondering { get; init; }

    /// <summary>Of de verordening ook bij dringende redenen van afzien spreekt, naast artikel 18, tiende lid, Participatiewet. Dit wordt vastgelegd en niet toegepast: naar dringende redenen vraagt elk advies al.</summary>
    public bool? OokBijDringendeRedenen { get; init; }

    /// <summary>Hoe de verordening dringende redenen omschrijft, als zij dat doet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Begripsomschrijving? DringendeRedenen { get; init; }

    /// <summary>Of het afzien schriftelijk moet worden meegedeeld. Dit wordt vastgelegd en niet toegepast.</summary>
    public bool? SchriftelijkMeedelen { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Afzien);
}

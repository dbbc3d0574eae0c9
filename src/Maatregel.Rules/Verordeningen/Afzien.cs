namespace Maatregel.Rules.Verordeningen;

/// <summary>Afzien van een maatregel wegens tijdsverloop.</summary>
public sealed record Afzien
{
    /// <summary>Na hoeveel maanden tussen gedraging en constatering van een maatregel wordt afgezien.</summary>
    public required int TermijnInMaanden { get; init; }

    /// <summary>De uitzondering die de verordening op de termijn maakt, in haar woorden.</summary>
    public string? Uitzondering { get; init; }

    /// <summary>Of de verordening ook bij dringende redenen van afzien spreekt, naast artikel 18, tiende lid, Participatiewet.</summary>
    public bool? OokBijDringendeRedenen { get; init; }

    /// <summary>Of het afzien schriftelijk moet worden meegedeeld.</summary>
    public bool? SchriftelijkMeedelen { get; init; }
}

namespace Maatregel.Rules.Feiten;

/// <summary>De voorwaarden die artikel 18, vierde lid, onderdelen c, d en e, Participatiewet en artikel 9, vierde lid, stellen.</summary>
public sealed record Voorwaarden
{
    /// <summary>Onderdeel c: of het gaat om werk in een andere gemeente vóór de verhuizing daarheen.</summary>
    public Antwoord VoorVerhuizing { get; init; }

    /// <summary>Onderdeel d: of de reistijd in totaal hoogstens drie uur per dag is.</summary>
    public Antwoord ReistijdHoogstensDrieUur { get; init; }

    /// <summary>Onderdeel d: of reizen nodig is om het werk te krijgen, te aanvaarden of te behouden.</summary>
    public Antwoord ReizenNoodzakelijk { get; init; }

    /// <summary>Onderdeel e: of er volgens het college geen andere mogelijkheid is dan verhuizen.</summary>
    public Antwoord GeenAndereMogelijkheid { get; init; }

    /// <summary>Onderdeel e: of de arbeidsovereenkomst ten minste een jaar duurt.</summary>
    public Antwoord ContractTenMinsteEenJaar { get; init; }

    /// <summary>Onderdeel e: of het nettoloon ten minste de bijstandsnorm is.</summary>
    public Antwoord NettoloonTenMinsteNorm { get; init; }

    /// <summary>Artikel 9, vierde lid: of opvang, scholing en belastbaarheid zijn onderzocht bij een kind jonger dan twaalf.</summary>
    public Antwoord OpvangScholingEnBelastbaarheidOnderzocht { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Voorwaarden);
}

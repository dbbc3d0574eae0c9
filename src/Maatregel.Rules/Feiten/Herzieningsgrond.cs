namespace Maatregel.Rules.Feiten;

/// <summary>De grond waarop een opgelegde maatregel opnieuw wordt bekeken.</summary>
public enum Herzieningsgrond
{
    /// <summary>De belanghebbende komt zijn verplichtingen weer na (artikel 18, elfde lid, Participatiewet).</summary>
    Inkeer,

    /// <summary>Heroverweging van een besluit volgens het tweede lid (artikel 18, derde lid, Participatiewet).</summary>
    Heroverweging,

    /// <summary>
    /// Afstemming van een opgelegde maatregel (artikel 18, tiende lid, Participatiewet; bij IOAW en IOAZ artikel 3:4,
    /// tweede lid, Algemene wet bestuursrecht).
    /// </summary>
    DringendeRedenen,
}

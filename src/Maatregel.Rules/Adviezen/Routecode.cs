namespace Maatregel.Rules.Adviezen;

/// <summary>De codes van andere routes dan de maatregel: <see cref="Route.Code"/>.</summary>
public static class Routecode
{
    /// <summary>De gedraging hoort bij de aanvraag.</summary>
    public const string Aanvraag = "aanvraag";

    /// <summary>De inlichtingenplicht: een boete (artikel 18a).</summary>
    public const string Boete = "boete";

    /// <summary>Het recht vaststellen: opschorting (artikel 54 Participatiewet, artikel 17 IOAW en IOAZ).</summary>
    public const string Opschorting = "opschorting";

    /// <summary>De taaleis: een eigen verlaging (artikel 18b).</summary>
    public const string Taaleis = "taaleis";

    /// <summary>Jonger dan 27 en ondubbelzinnig niet willen: uitsluiting van bijstand (artikel 13).</summary>
    public const string Uitsluiting = "uitsluiting";

    /// <summary>Geen werk zoeken of aanvaarden: weigering (artikel 20 IOAW en IOAZ).</summary>
    public const string Weigering = "weigering";

    /// <summary>Alle codes, in volgorde van het alfabet.</summary>
    public static IReadOnlyList<string> Alle { get; } = Reeks.Kopie<string>(
    [
        Aanvraag,
        Boete,
        Opschorting,
        Taaleis,
        Uitsluiting,
        Weigering,
    ]);
}

using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// The judgement on urgent reasons: one for the whole case, or one for each conduct when <see cref="Velden.Redenen"/> says that they differ.
/// </summary>
internal sealed record Redenenvelden(string Oordeel, string Waarom, string Percentage, string Maanden)
{
    /// <summary>The answer that leaves the judgement to each conduct.</summary>
    public const string Verschilt = "verschilt";

    public static Redenenvelden Zaak { get; } = new(Velden.Redenen, Velden.RedenenWaarom, Velden.AfstemmingPercentage, Velden.AfstemmingMaanden);

    /// <summary>Of the conduct on the form.</summary>
    public static Redenenvelden Gedraging { get; } = new("redenen-hier", "redenen-hier-waarom", "afstemming-hier-percentage", "afstemming-hier-maanden");

    public IReadOnlyList<string> Alle => [Oordeel, Waarom, Percentage, Maanden];

    public DringendeRedenen? Lees(Ingevuld ingevuld, Veldlezer lees)
    {
        if (ingevuld.Is(Oordeel, Verschilt) || lees.Keuze(Oordeel, Keuzelijsten.Redenen) is not { } oordeel) return null;
        var aanwezig = oordeel == DringendeRedenenOordeel.Aanwezig;
        return new DringendeRedenen
        {
            Oordeel = oordeel,
            Motivering = lees.Tekst(Waarom),
            Afstemming = aanwezig && lees.Percentage(Percentage) is { } percentage && lees.Getal(Maanden) is { } maanden
                ? new Verlaging(percentage, maanden)
                : null,
        };
    }

    public IEnumerable<(string Veld, string? Waarde)> Schrijf(DringendeRedenen? redenen) =>
    [
        (Oordeel, Keuzelijsten.Redenen.Code(redenen?.Oordeel)),
        (Waarom, redenen?.Motivering),
        (Percentage, Notatie.Tekst(redenen?.Afstemming?.Percentage)),
        (Maanden, Notatie.Tekst(redenen?.Afstemming?.Maanden)),
    ];
}

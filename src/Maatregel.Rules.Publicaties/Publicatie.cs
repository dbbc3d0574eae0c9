using Maatregel.Rules.Publicaties.Document;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Publicaties;

/// <summary>Een gepubliceerde regeling: wat zij over zichzelf zegt, en haar artikelen.</summary>
public sealed record Publicatie
{
    /// <summary>De vorm waarin zij is gepubliceerd.</summary>
    public required Publicatievorm Vorm { get; init; }

    /// <summary>De titel.</summary>
    public required string Titel { get; init; }

    /// <summary>De citeertitel, als die er staat.</summary>
    public string? Citeertitel { get; init; }

    /// <summary>Het nummer bij lokaleregelgeving.overheid.nl.</summary>
    public string? CvdrId { get; init; }

    /// <summary>De versie bij lokaleregelgeving.overheid.nl.</summary>
    public int? CvdrVersie { get; init; }

    /// <summary>De naam van de gemeente of het andere orgaan.</summary>
    public string? Orgaan { get; init; }

    /// <summary>De code van de gemeente (<c>GM</c> en vier cijfers), als het bestand die noemt.</summary>
    public string? Gemeentecode { get; init; }

    /// <summary>Wie de regeling vaststelde, als dat de gemeenteraad of een algemeen bestuur was.</summary>
    public Vaststeller? VastgesteldDoor { get; init; }

    /// <summary>De dag van vaststelling.</summary>
    public LocalDate? VastgesteldOp { get; init; }

    /// <summary>De eerste dag waarop deze versie geldt.</summary>
    public LocalDate? Van { get; init; }

    /// <summary>De laatste dag waarop deze versie geldt.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>De dag tot waar deze versie terugwerkt.</summary>
    public LocalDate? TerugwerkendTot { get; init; }

    /// <summary>De wettelijke grondslagen, in de woorden van het bestand.</summary>
    public IReadOnlyList<string> Grondslagen { get; init => field = [.. value]; } = [];

    /// <summary>Waar zij is bekendgemaakt, zoals <c>gmb-2014-71945</c> of een krant.</summary>
    public string? Bekendmaking { get; init; }

    /// <summary>De artikelen, ook de vervallen.</summary>
    public IReadOnlyList<Artikel> Artikelen
    {
        get;
        init
        {
            field = [.. value];
            Afschrift = new(field);
        }
    } = [];

    /// <summary>Wat de lezer opviel: onbekende elementen, dubbele nummers, een afgeleide dag.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init => field = [.. value]; } = [];

    /// <summary>De woorden op een plaats: die van lid of onderdeel, met wat eraan voorafgaat en wat eronder valt; <c>null</c> als de plaats er niet is.</summary>
    /// <param name="label">De plaats, bijvoorbeeld <c>10-1-b</c>.</param>
    public string? Tekst(string label) => Afschrift.Tekst(label);

    /// <summary>Een afdruk van die woorden: <c>sha256:</c> en 64 tekens; <c>null</c> als de plaats er niet is.</summary>
    /// <param name="label">De plaats, bijvoorbeeld <c>10-1-b</c>.</param>
    public string? Afdruk(string label) => Afschrift.Afdruk(label);

    /// <summary>The words at each place, found by its number.</summary>
    internal Afschrift Afschrift { get; private init; } = Afschrift.Leeg;

    /// <inheritdoc/>
    public override string ToString() => nameof(Publicatie);
}

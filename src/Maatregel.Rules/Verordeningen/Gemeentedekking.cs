using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een gemeente waarvoor een verordening geldt, met eigen dagen.</summary>
public sealed record Gemeentedekking
{
    /// <summary>De code: <c>GM</c> en vier cijfers. Ontbreekt zij, dan volgt zij uit de naam; bij een onbekende naam is zij leeg.</summary>
    public string Code
    {
        get => field ?? Recht.Gemeenten.ZoekNaam(Naam ?? "")?.Code ?? "";
        init;
    }

    /// <summary>De naam.</summary>
    [Hoogstens(Maat.Naam)]
    public required string Naam { get; init; }

    /// <summary>De eerste dag.</summary>
    public required LocalDate Van { get; init; }

    /// <summary>De laatste dag, of <c>null</c> als geen einde bekend is.</summary>
    public LocalDate? TotEnMet { get; init; }

    /// <summary>The days on which the verordening holds here by itself, without what it reaches back.</summary>
    internal Recht.Geldigheid Dagen => new(Van, TotEnMet);

    /// <summary>De titel waaronder deze gemeente de verordening vaststelde, als die anders is dan die van het document; tussen haken als zij niet bekend is.</summary>
    [Hoogstens(Maat.Titel)]
    public string? Titel { get; init; }

    /// <summary>Wie namens het college van deze gemeente besluit, als dat een andere gemeente is.</summary>
    public Mandaat? Mandaat { get; init; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Gemeentedekking);
}

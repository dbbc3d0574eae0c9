using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een bepaling van een verordening met wat daarover bekend is.</summary>
/// <typeparam name="T">De inhoud.</typeparam>
[DebuggerDisplay("{Status} {Artikel,nq}")]
public sealed record Bepaling<T>
    where T : class
{
    /// <summary>Wat over de bepaling bekend is.</summary>
    public required Bepalingstatus Status { get; init; }

    /// <summary>De plaats in de verordening, bijvoorbeeld <c>10a</c> of <c>10-1-b</c>.</summary>
    public string? Artikel { get; init; }

    /// <summary>Waar de inhoud is gelezen.</summary>
    public string? Vindplaats { get; init; }

    /// <summary>Waaruit dat bekend is: uit de tekst zelf, of uit wie haar aanhaalt of weergeeft.</summary>
    public Kennis? Kennis { get; init; }

    /// <summary>De inhoud; in een document verplicht bij <see cref="Bepalingstatus.Bekend"/> en anders leeg.</summary>
    public T? Inhoud { get; init; }

    /// <summary>Wat de bepaling nog meer zegt dat niet in de inhoud past, in gewone woorden.</summary>
    public string? Opmerking { get; init; }

    /// <summary>De tekst van de bepaling in de woorden van de verordening, als de gemeente die bewaart.</summary>
    public string? Tekst { get; init; }

    /// <summary>De stukken van de gepubliceerde tekst waaruit de bepaling is gelezen.</summary>
    public IReadOnlyList<Tekstafdruk> Afdrukken { get; init => field = Reeks.Kopie(value); } = Reeks<Tekstafdruk>.Leeg;

    /// <summary>De bepaling van het document waarop dit leunt, bij <see cref="Bepalingstatus.Aangenomen"/>.</summary>
    internal Verordeningsbepaling? AangenomenUit { get; init; }

    /// <summary>Of een rechter de bepaling buiten toepassing liet.</summary>
    [JsonInclude]
    internal RechterlijkOordeel? BuitenToepassing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "Bepaling";
}

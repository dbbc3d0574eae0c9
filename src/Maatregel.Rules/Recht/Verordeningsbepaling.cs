namespace Maatregel.Rules.Recht;

/// <summary>Een artikel, lid of onderdeel van een afstemmingsverordening.</summary>
/// <param name="Titel">De citeertitel van de verordening.</param>
/// <param name="Label">De plaats in de verordening: artikel, lid en onderdeel met streepjes, bijvoorbeeld <c>10-1-b</c>.</param>
/// <param name="CvdrId">Het nummer bij lokaleregelgeving.overheid.nl, of <c>null</c> als dat niet bekend is.</param>
/// <param name="CvdrVersie">De versie bij lokaleregelgeving.overheid.nl.</param>
public sealed record Verordeningsbepaling(string Titel, string Label, string? CvdrId = null, int? CvdrVersie = null) : Bron
{
    /// <summary>De regel die deze bepaling is, bijvoorbeeld <c>vo-10-1-b</c>.</summary>
    public RegelId RegelId => new("vo-" + Label);

    /// <inheritdoc/>
    public override string Aanhaling
    {
        get
        {
            var delen = Label.Split('-');
            return $"{Aanhalingswijze.Bepaling(delen[0], delen.ElementAtOrDefault(1), delen.ElementAtOrDefault(2))}, {Titel}";
        }
    }

    /// <inheritdoc/>
    public override string? Url => CvdrId is null
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"https://lokaleregelgeving.overheid.nl/{CvdrId}/{CvdrVersie ?? 1}#Artikel{Label.Split('-')[0]}");
}

namespace Maatregel.Rules.Recht;

/// <summary>Een artikel, lid of onderdeel van een afstemmingsverordening.</summary>
/// <param name="Titel">De citeertitel van de verordening.</param>
/// <param name="Label">De plaats in de verordening: artikel, lid en onderdeel met streepjes, bijvoorbeeld <c>10-1-b</c>.</param>
/// <param name="CvdrId">Het nummer bij lokaleregelgeving.overheid.nl, of <c>null</c> als dat niet bekend is.</param>
/// <param name="CvdrVersie">De versie bij lokaleregelgeving.overheid.nl.</param>
/// <param name="Model">Of het een modelbepaling is waarop een verordening leunt.</param>
/// <param name="Bekendmaking">Het nummer van de bekendmaking, zoals <c>gmb-2015-1944</c>, voor een verordening waarvan geen nummer bij lokaleregelgeving.overheid.nl bekend is.</param>
public sealed record Verordeningsbepaling(string Titel, string Label, string? CvdrId = null, int? CvdrVersie = null, bool Model = false, string? Bekendmaking = null) : Bron
{
    private string? _aanhaling;

    /// <summary>A copy may be made of another place: it is cited anew.</summary>
    private Verordeningsbepaling(Verordeningsbepaling ander)
        : base(ander)
    {
        (Titel, Label, CvdrId, CvdrVersie, Model, Bekendmaking) = ander;
        (RegelId, Ontbreekt, Overgenomen) = (ander.RegelId, ander.Ontbreekt, ander.Overgenomen);
    }

    /// <summary>De regel die deze bepaling is, bijvoorbeeld <c>vo-10-1-b</c>, of <c>model-16</c> voor een modelbepaling.</summary>
    public RegelId RegelId { get; } = new((Model ? "model-" : "vo-") + Label.Replace(' ', '-'));

    /// <summary>Whether the verordening is known to say nothing of the subject that stands in for a label: then there is no provision to cite.</summary>
    internal bool Ontbreekt { get; init; }

    /// <summary>Whether the provision stands in for one of another document that was not read: it is no law there, whatever its title.</summary>
    internal bool Overgenomen { get; init; }

    /// <summary>Whether the place in the verordening is known; a subject such as "spreiding" stands in for it while it is not.</summary>
    private bool IsArtikel => Label.Length > 0 && (char.IsAsciiDigit(Label[0]) || Label[0] is 'I' or 'V' or 'X');

    /// <inheritdoc/>
    public override string Aanhaling => _aanhaling ??= HaalAan();

    /// <summary>The place; the name of the verordening is long, and stands once where this is read. The name when there is no place; a model is no verordening.</summary>
    internal string Plaats => Ontbreekt ? $"de verordening, die niets bepaalt over {Label}" : Label.Length > 0 && !Model ? Aanhaling[..^(Titel.Length + 2)] + " van de verordening" : Aanhaling;

    /// <inheritdoc/>
    public override string? Url => CvdrId is null
        ? Bekendmaking is null ? null : $"https://zoek.officielebekendmakingen.nl/{Bekendmaking}.html"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"https://lokaleregelgeving.overheid.nl/{CvdrId}/{CvdrVersie ?? 1}{(IsArtikel ? "#Artikel" + Label.Split('-')[0] : "")}");

    /// <summary>The citation is no part of the value: a provision that was cited equals one that was not.</summary>
    public bool Equals(Verordeningsbepaling? other) =>
        other is not null
        && (Titel, Label, CvdrId, CvdrVersie) == (other.Titel, other.Label, other.CvdrId, other.CvdrVersie)
        && (Model, Bekendmaking, Ontbreekt, Overgenomen) == (other.Model, other.Bekendmaking, other.Ontbreekt, other.Overgenomen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Titel, Label, CvdrId, CvdrVersie, Model, Bekendmaking);

    private string HaalAan()
    {
        if (Label.Length == 0) return Titel;
        if (Ontbreekt) return $"{Titel}, die niets bepaalt over {Label}";
        if (Label == Codevorm.Toelichting) return $"de algemene toelichting, {Titel}";
        if (Codevorm.IsOnbekendArtikel(Label)) return $"[artikel niet bekend: {Label[(Codevorm.OnbekendArtikel.Length + 1)..]}], {Titel}";
        if (!IsArtikel) return $"de bepaling over {Label}, {Titel}";
        return $"{Aanhalingswijze.Plaats(Label)}, {Titel}";
    }
}

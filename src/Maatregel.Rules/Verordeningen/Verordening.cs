using System.Diagnostics;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Verordeningen;

/// <summary>
/// Eén versie van een afstemmingsverordening als gegevens. Een document wordt nooit gewijzigd zodra een besluit erop kan
/// berusten; een wijziging is een nieuwe versie.
/// </summary>
[DebuggerDisplay("{Id,nq} {Versie,nq}: {Titel,nq}")]
public sealed record Verordening
{
    /// <summary>Waar het schema staat, voor een editor. Het verandert niets.</summary>
    [JsonPropertyName("$schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Schema { get; init; }

    /// <summary>De naam van het document, bijvoorbeeld <c>leidschendam-voorburg-2015</c>.</summary>
    [Hoogstens(Maat.Naam)]
    public required string Id { get; init; }

    /// <summary>De versie van het document.</summary>
    [Hoogstens(Maat.Naam)]
    public required string Versie { get; init; }

    /// <summary>De citeertitel.</summary>
    [Hoogstens(Maat.Titel)]
    public required string Titel { get; init; }

    /// <summary>Het nummer bij lokaleregelgeving.overheid.nl, of <c>null</c> als dat niet bekend is.</summary>
    public string? CvdrId { get; init; }

    /// <summary>De versie bij lokaleregelgeving.overheid.nl.</summary>
    public int? CvdrVersie { get; init; }

    /// <summary>Het nummer van de bekendmaking in een gemeenteblad of blad van een gemeenschappelijke regeling, zoals <c>gmb-2015-1944</c> of <c>bgr-2021-708</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Bekendmaking { get; init; }

    /// <summary>Wie de verordening vaststelde. Dit wordt vastgelegd en niet toegepast.</summary>
    public Vaststeller? VastgesteldDoor { get; init; }

    /// <summary>De wettelijke grondslag zoals de verordening die noemt. Dit wordt vastgelegd en niet toegepast.</summary>
    public string? WettelijkeGrondslag { get; init; }

    /// <summary>De gemeenten waarvoor de verordening geldt, elk met eigen dagen.</summary>
    public required IReadOnlyList<Gemeentedekking> Gemeenten { get; init => field = Reeks.Kopie(value); }

    /// <summary>De dag tot waar de verordening terugwerkt, als zij dat doet.</summary>
    public LocalDate? TerugwerkendTot { get; init; }

    /// <summary>Vanaf welke dag bekend is dat de tekst gold, als de eerste dag van een gemeente een aanname is; bij een gedraging daarvoor wordt ernaar gevraagd.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? BekendVanaf { get; init; }

    /// <summary>Tot en met welke dag bekend is dat de tekst gold; daarna is dat een aanname.</summary>
    public LocalDate? BekendTotEnMet { get; init; }

    /// <summary>De regelingen waarvoor de verordening geldt.</summary>
    public required IReadOnlyList<Regeling> Regelingen { get; init => field = Reeks.Kopie(value); }

    /// <summary>Het document waaruit bepalingen met de status <c>aangenomen</c> komen.</summary>
    public string? LeuntOp { get; init; }

    /// <summary>Een opmerking over het document, bijvoorbeeld dat het een proefdocument is.</summary>
    public string? Opmerking { get; init; }

    /// <summary>Alle artikelen van de gepubliceerde tekst waaruit het document is gelezen, om te zien wat er later is veranderd.</summary>
    public IReadOnlyList<Tekstafdruk> Artikelen { get; init => field = Reeks.Kopie(value); } = Reeks<Tekstafdruk>.Leeg;

    /// <summary>De duur bij de geüniformeerde verplichtingen (artikel 18, vijfde en zesde lid, Participatiewet).</summary>
    [JsonInclude]
    internal Bepaling<IReadOnlyList<UniformeDuur>>? Uniform { get; init => field = MetKopie(value); }

    /// <summary>De spreiding (artikel 18, vijfde lid, tweede zin, Participatiewet).</summary>
    public Bepaling<Spreiding>? Spreiding { get; init; }

    /// <summary>De gedragingen die de verordening noemt, met hun categorie of tarief.</summary>
    [Hoogstens(Maat.Gedragingen)]
    public IReadOnlyList<Gedragsbepaling> Gedragingen { get; init => field = Reeks.Kopie(value); } = Reeks<Gedragsbepaling>.Leeg;

    /// <summary>
    /// Wat geldt voor een verplichting die bij <see cref="Gedragingen"/> niet voorkomt: <see cref="Bepalingstatus.NietGeregeld"/>
    /// als alle gedragingen van de verordening daar staan, anders <see cref="Bepalingstatus.Onbekend"/>. Ontbreekt dit, dan onbekend.
    /// </summary>
    public Bepalingstatus? OverigeGedragingen { get; init; }

    /// <summary>Het tarief per categorie.</summary>
    [Hoogstens(Maat.Gedragingen)]
    public IReadOnlyList<Categorietarief> Tarieven { get; init => field = Reeks.Kopie(value); } = Reeks<Categorietarief>.Leeg;

    /// <summary>Tekortschietend besef van verantwoordelijkheid (artikel 18, tweede lid, Participatiewet).</summary>
    [JsonInclude]
    internal Bepaling<TekortschietendBesef>? TekortschietendBesef { get; init; }

    /// <summary>Herhaling bij de eigen categorieën.</summary>
    [JsonInclude]
    internal Bepaling<Recidiveregeling>? Recidive { get; init; }

    /// <summary>De waarschuwing.</summary>
    [JsonInclude]
    internal Bepaling<Waarschuwingsregeling>? Waarschuwing { get; init; }

    /// <summary>Afzien van een maatregel wegens tijdsverloop.</summary>
    [JsonInclude]
    internal Bepaling<Afzien>? Afzien { get; init; }

    /// <summary>Het horen en de uitzonderingen daarop.</summary>
    [JsonInclude]
    internal Bepaling<Horen>? Horen { get; init; }

    /// <summary>Wanneer een maatregel ingaat.</summary>
    [JsonInclude]
    internal Bepaling<Ingangsregeling>? Ingang { get; init; }

    /// <summary>Waarover het percentage wordt berekend.</summary>
    [JsonInclude]
    internal Bepaling<Berekeningsgrondslag>? Berekeningsgrondslag { get; init; }

    /// <summary>Samenloop van gedragingen en van grondslagen.</summary>
    [JsonInclude]
    internal Bepaling<Samenloopregeling>? Samenloop { get; init; }

    /// <summary>Verminderde verwijtbaarheid.</summary>
    [JsonInclude]
    internal Bepaling<VerminderdeVerwijtbaarheid>? VerminderdeVerwijtbaarheid { get; init; }

    /// <summary>De ruimte om in het individuele geval af te wijken.</summary>
    [JsonInclude]
    internal Bepaling<IndividueleAfstemming>? IndividueleAfstemming { get; init; }

    /// <summary>Wat er gebeurt met wat niet kon worden uitgevoerd.</summary>
    [JsonInclude]
    internal Bepaling<Herleving>? Herleving { get; init; }

    /// <summary>Inkeer buiten artikel 18, elfde lid.</summary>
    [JsonInclude]
    internal Bepaling<Inkeerregeling>? Inkeer { get; init; }

    /// <summary>Weigering van IOAW of IOAZ.</summary>
    [JsonInclude]
    internal Bepaling<Weigeringsregeling>? Weigering { get; init; }

    /// <summary>Wat in het besluit moet staan. Dit wordt vastgelegd en niet toegepast: ga na of de brief het noemt.</summary>
    [JsonInclude]
    internal Bepaling<IReadOnlyList<string>>? Besluiteisen { get; init => field = MetKopie(value); }

    /// <summary>De hardheidsclausule, in de woorden van de verordening.</summary>
    [JsonInclude]
    internal Bepaling<string>? Hardheidsclausule { get; init; }

    /// <summary>Een bepaling van deze verordening als bron.</summary>
    public Verordeningsbepaling Bron(string label) => new(Titel, label, CvdrId, CvdrVersie, Model: Gemeenten.Count == 0, Bekendmaking);

    /// <summary>De gevallen van tekortschietend besef die de verordening noemt, in haar volgorde: de code en het geval in gewone woorden.</summary>
    /// <returns>De gevallen; leeg als de verordening er geen noemt.</returns>
    public IReadOnlyList<KeyValuePair<string, string>> Besefsgevallen() =>
        Reeks.Kopie([.. (TekortschietendBesef?.Inhoud?.Gevallen ?? []).Select(g => KeyValuePair.Create(g.Code, g.Omschrijving))]);

    /// <summary>De woorden van een bepaling, of van de bepaling waarin zij staat; <c>null</c> als het document ze niet bewaart.</summary>
    /// <param name="label">De plaats, bijvoorbeeld <c>10-1-b</c>.</param>
    public string? Tekst(string label) => Verordeningstekst.Zoek(this, label);

    /// <summary>Of de verordening op een dag in een gemeente gold.</summary>
    public bool Geldt(string gemeente, LocalDate dag) =>
        Gemeenten.Any(g => g.Code == gemeente && Geldigheid(g).Bevat(dag));

    /// <summary>The document under the title that one of its municipalities gave it.</summary>
    internal Verordening In(Gemeentedekking gemeente) => gemeente.Titel is { } titel ? this with { Titel = titel } : this;

    /// <summary>De dagen waarop de verordening in een gemeente geldt, terugwerkende kracht inbegrepen.</summary>
    internal Geldigheid Geldigheid(Gemeentedekking gemeente) => new(TerugwerkendTot ?? gemeente.Van, gemeente.TotEnMet);

    /// <summary>De dagen vóór de eerste dag, tot waar de verordening terugwerkt.</summary>
    internal Geldigheid? Terugwerking(Gemeentedekking gemeente) =>
        TerugwerkendTot is { } terug && terug < gemeente.Van ? new Geldigheid(terug, gemeente.Van.PlusDays(-1)) : null;

    private static Bepaling<IReadOnlyList<T>>? MetKopie<T>(Bepaling<IReadOnlyList<T>>? bepaling) =>
        bepaling?.Inhoud is { } inhoud ? bepaling with { Inhoud = Reeks.Kopie(inhoud) } : bepaling;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Versie}";
}

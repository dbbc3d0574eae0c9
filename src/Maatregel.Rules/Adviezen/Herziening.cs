using System.Diagnostics;
using System.Text.Json.Serialization;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een advies over de herziening van een opgelegde maatregel, met de redenen. Een mens beslist.</summary>
[DebuggerDisplay("{Samenvatting,nq}")]
public sealed record Herziening
{
    /// <summary>Het verzoek waarover het advies gaat.</summary>
    [JsonConverter(typeof(NietGeschreven<Herzieningsverzoek>))]
    public required Herzieningsverzoek Verzoek { get; init; }

    /// <summary>De uitkomst.</summary>
    public required Herzieningsuitkomst Uitkomst { get; init; }

    /// <summary>De uitkomst in één zin.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>De bepaling die de doorslag gaf, of <c>null</c> zolang er een vraag open staat.</summary>
    public required RegelId? Regel { get; init; }

    /// <summary>De eerste dag van de eerste maand die verandert, of <c>null</c> als er geen verandert.</summary>
    [JsonConverter(typeof(DatumConverter))]
    public required LocalDate? Ingang { get; init; }

    /// <summary>
    /// Elke maand van de maatregel: wat zij was, wat zij wordt en het verschil. Geen maand gaat omhoog; is de uitkomst geen
    /// <see cref="Herzieningsuitkomst.Herzien"/>, dan blijft elke maand zoals zij was.
    /// </summary>
    public required IReadOnlyList<Herzieningsmaand> Maanden { get; init => field = Reeks.Kopie(value); }

    /// <summary>Hoeveel minder er in het geheel wordt verlaagd, in euro, of <c>null</c> als de bedragen niet bekend zijn.</summary>
    public required decimal? Verschil { get; init; }

    /// <summary>
    /// Wat daarvan wordt nabetaald, omdat het over maanden gaat die al zijn uitbetaald, in euro. <c>null</c> als de bedragen of de
    /// laatst uitbetaalde maand niet bekend zijn.
    /// </summary>
    public required decimal? Nabetaling { get; init; }

    /// <summary>
    /// De laatste dag om bezwaar te maken tegen het besluit op de herziening (Awb 6:7), of <c>null</c> zolang er een vraag open staat en
    /// als er niets te besluiten valt.
    /// </summary>
    [JsonConverter(typeof(DatumConverter))]
    public required LocalDate? BezwaarUiterlijk { get; init; }

    /// <summary>Alle vragen die nog open staan.</summary>
    public required IReadOnlyList<OpenVraag> OpenVragen { get; init => field = Reeks.Kopie(value); }

    /// <summary>De keuzen die wet of bekende tekst openlaat en die met een standaard zijn gevuld.</summary>
    public required IReadOnlyList<Aanname> Aannames { get; init => field = Reeks.Kopie(value); }

    /// <summary>De keuzen van de gemeente waarop het advies berust.</summary>
    public IReadOnlyList<Keuze> Keuzen { get; init => field = Reeks.Kopie(value); } = Reeks<Keuze>.Leeg;

    /// <summary>Elke regel die is bekeken, in volgorde.</summary>
    public required IReadOnlyList<Overweging> Motivering { get; init => field = Reeks.Kopie(value); }

    /// <summary>Waarmee het advies later kan worden nagerekend. Zij wordt pas gemaakt als zij wordt gelezen.</summary>
    public Verantwoording Verantwoording => Verantwoorder.Maak(this);

    internal Achtergrond Achtergrond { get; init; } = Achtergrond.Leeg;

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(Herziening)}: {Codes<Herzieningsuitkomst>.Code(Uitkomst)}";
}

using System.Diagnostics;
using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Eén gedraging: wat er gebeurde, wanneer, en wat de consulent daarover heeft vastgesteld.</summary>
[DebuggerDisplay("{Id,nq} {Datum} {Verplichting}")]
public sealed record Gedraging
{
    /// <summary>Een eigen naam voor de gedraging binnen de casus. Ontbreekt die, dan heten de gedragingen <c>g1</c>, <c>g2</c>, ….</summary>
    [Hoogstens(Grenzen.Naam)]
    public string? Id { get; init; }

    /// <summary>The name of an act that was given none.</summary>
    internal static string Naam(int index) => string.Create(CultureInfo.InvariantCulture, $"g{index + 1}");

    /// <summary>De dag van de gedraging. Die dag bepaalt welke wet en welke verordening gelden.</summary>
    public LocalDate? Datum { get; init; }

    /// <summary>De dag waarop de gemeente de gedraging vaststelde.</summary>
    public LocalDate? GeconstateerdOp { get; init; }

    /// <summary>De verplichting die niet is nagekomen, of <c>null</c> als de regels die uit <see cref="NoShow"/> moeten afleiden.</summary>
    public Verplichting? Verplichting { get; init; }

    /// <summary>De gemiste afspraken, als de gedraging een no-show is.</summary>
    public NoShow? NoShow { get; init; }

    /// <summary>
    /// Of de verplichting niet of onvoldoende is nagekomen; <c>null</c> als dat niet is gezegd. Wie ook op de herhaling niet verscheen,
    /// kwam haar niet na.
    /// </summary>
    public Nakoming? Nakoming { get; init; }

    /// <summary>
    /// Of met de inwoner iets anders was afgesproken: rust, eerst zelf zoeken, een traject dat niet verplicht was. Het moet worden
    /// gewogen voordat iets te verwijten is.
    /// </summary>
    public Antwoord? AndersAfgesproken { get; init; }

    /// <summary>Wat er anders was afgesproken, met wie en wanneer.</summary>
    [Hoogstens(Grenzen.Motivering)]
    public string? AndersAfgesprokenToelichting { get; init; }

    /// <summary>Wat de gemeente er zelf aan bijdroeg.</summary>
    [Hoogstens(Grenzen.GemeenteAandelen)]
    public IReadOnlyList<GemeenteAandeel> AandeelGemeente { get; init => field = Reeks.Kopie(value); } = Reeks<GemeenteAandeel>.Leeg;

    /// <summary>Wat de consulent over deze gedraging heeft geoordeeld.</summary>
    public Oordeel? Oordeel { get; init; }

    /// <summary>Gedragingen met dezelfde naam van handeling zijn één handeling die meer verplichtingen schendt.</summary>
    [Hoogstens(Grenzen.Naam)]
    public string? Handeling { get; init; }

    /// <summary>Of door de gedraging werk is verloren: dan kan ook tekortschietend besef van verantwoordelijkheid spelen.</summary>
    public Antwoord? VerliesVanWerk { get; init; }

    /// <summary>Wiens gedraging het is. De uitkering van het gezin wordt verlaagd (artikel 18, twaalfde lid, Participatiewet).</summary>
    public Gezinslid Van { get; init; }

    /// <summary>De soort misdraging, bij een zeer ernstige misdraging.</summary>
    public Misdragingssoort? Misdraging { get; init; }

    /// <summary>Hoeveel maanden iemand door de gedraging langer of eerder op bijstand is aangewezen, bij tekortschietend besef.</summary>
    [Hoogstens(Grenzen.MaandenAfhankelijkheid)]
    public int? MaandenLangereAfhankelijkheid { get; init; }

    /// <summary>Het benadelingsbedrag in euro, in de betekenis die de verordening eraan geeft.</summary>
    public decimal? Benadelingsbedrag { get; init; }

    /// <summary>Het geval van tekortschietend besef, met de code die de verordening gebruikt.</summary>
    [Hoogstens(Grenzen.Naam)]
    public string? Besefsgeval { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Gedraging);
}

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// De cijfers van de hele lijst. Elk cijfer telt afspraken, geen personen, en volgt uit één rij tegelijk.
/// Altijd geldt: afspraken = verschenen + te laat + afgemeld + no-shows + onbeslist.
/// </summary>
public sealed record NoShowCijfers
{
    /// <summary>Alle afspraken.</summary>
    public required int Afspraken { get; init; }

    /// <summary>De inwoner verscheen.</summary>
    public required int Verschenen { get; init; }

    /// <summary>De inwoner verscheen, maar te laat: geen no-show.</summary>
    public required int TeLaat { get; init; }

    /// <summary>De inwoner verscheen niet en had zich vooraf afgemeld, bij wie dan ook binnen de gemeente.</summary>
    public required int Afgemeld { get; init; }

    /// <summary>De inwoner verscheen niet en had zich niet vooraf afgemeld.</summary>
    public required int NoShows { get; init; }

    /// <summary>Niet bekend is of de inwoner verscheen, of de wegblijver zich vooraf had afgemeld.</summary>
    public required int Onbeslist { get; init; }

    /// <summary>De no-shows als deel van de afspraken waarvan de uitkomst bekend is: alle afspraken zonder de onbesliste.</summary>
    public required Aandeel Percentage { get; init; }

    /// <summary>De afstand van <see cref="Percentage"/> tot het doel.</summary>
    public required Doelafstand Doel { get; init; }

    /// <summary>No-shows waarvan de consulent de reden geldig vond.</summary>
    public required int MetGeldigeReden { get; init; }

    /// <summary>No-shows waarvan de consulent de reden niet geldig vond.</summary>
    public required int ZonderGeldigeReden { get; init; }

    /// <summary>No-shows waarvan niet is vastgelegd of de reden geldig was.</summary>
    public required int GeldigheidOnbekend { get; init; }

    /// <summary>
    /// Afgemeld, maar de afmelding is niet intern doorgegeven: zonder deze definitie zou de afspraak als no-show zijn
    /// geteld. Een deel van <see cref="Afgemeld"/>, niet van <see cref="NoShows"/>.
    /// </summary>
    public required int TenOnrechteAlsNoShow { get; init; }

    /// <summary>
    /// Wat een registratie telt die afmeldingen bij een ander niet kent: de no-shows met de afspraken die er ten onrechte bij staan.
    /// Zo tellen de overzichten van 2017, en zo werd gefactureerd.
    /// </summary>
    public required Aandeel Geregistreerd { get; init; }

    /// <summary>Wat er van de opgelegde maatregelen kwam; kleine aantallen staan er niet bij.</summary>
    public required Maatregelcijfers VanMaatregelen { get; init; }

    /// <summary>Herhalingsoproepen. Gevraagd: een no-show na een uitnodiging, behalve bij het poortwachtergesprek.</summary>
    public required Opvolging Herhalingen { get; init; }

    /// <summary>
    /// Maatregelen. Gevraagd: een no-show na een herhaling zonder geldige reden, waarvan de oproep niet onaannemelijk is
    /// en die geen poortwachtergesprek is. "Gevraagd" is geen oordeel over verwijtbaarheid: daarover beslist een mens.
    /// </summary>
    public required Opvolging Maatregelen { get; init; }

    /// <summary>Als bij <see cref="Maatregelen"/>, maar niet is vastgelegd of er een geldige reden was.</summary>
    public required int MaatregelTeBeoordelen { get; init; }

    /// <summary>De kosten van de geregistreerde no-shows in euro, volgens de opgegeven prijzen: ook wat ten onrechte is geteld, is gefactureerd.</summary>
    public required decimal Kosten { get; init; }

    /// <summary>Geregistreerde no-shows in een onderdeel zonder prijs; zij zitten niet in <see cref="Kosten"/>.</summary>
    public required int NoShowsZonderPrijs { get; init; }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(NoShowCijfers);
}

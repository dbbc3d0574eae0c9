using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>The fields of one appointment that is filled in without a list; each is a column of the list.</summary>
internal static class Rijvelden
{
    private const string Begin = "rij-";

    private static readonly IReadOnlyList<Optie> JaNee = Keuzelijsten.Antwoorden.Opties;

    /// <summary>The columns with their label, and what can be chosen; without options the field is typed.</summary>
    public static IReadOnlyList<(string Kolom, string Label, IReadOnlyList<Optie> Opties)> Alle { get; } =
    [
        ("afspraak-op", "Dag van de afspraak, bijvoorbeeld 13-05-2024", []),
        ("oproepsoort", "Was het een eerste uitnodiging of een herhaling?", [new("uitnodiging", "Eerste uitnodiging"), new("herhaling", "Herhaling")]),
        ("kanaal", "Hoe was de afspraak?", Keuzelijsten.Kanalen.Opties),
        ("introductie", "Was het een introductie?", JaNee),
        ("eerste-na-lange-tijd", "Was het de eerste afspraak na lange tijd?", JaNee),
        ("verschenen", "Kwam de inwoner?", Keuzelijsten.Opkomsten.Opties),
        ("vooraf-afgemeld", "Meldde de inwoner zich vooraf af, bij wie dan ook, of is de afspraak vooraf verzet?", JaNee),
        ("oproep-aannemelijk", "Is aannemelijk dat de oproep aankwam?", JaNee),
        ("belpogingen", "Hoe vaak is er gebeld?", []),
        ("teruggebeld", "Belde de inwoner dezelfde dag terug?", JaNee),
        ("anders-afgesproken", "Was er iets anders afgesproken?", JaNee),
        ("reden", "Welke reden gaf de inwoner?", Redenen),
        ("geldige-reden", "Vindt u die reden geldig?", JaNee),
        ("gewaarschuwd", "Is na deze dag gewaarschuwd?", JaNee),
        ("gesprek-gevoerd", "Is na deze dag een gesprek gevoerd?", JaNee),
    ];

    private static IReadOnlyList<Optie> Redenen =>
    [
        new("ziek", "Ziek"),
        new("brief-niet-of-te-laat-aangekomen", "Brief niet of te laat aangekomen"),
        new("brief-niet-gelezen", "Brief niet gelezen"),
        new("vergeten-of-vergist", "Vergeten, of vergist in dag of tijd"),
        new("geen-zin-of-andere-dingen-aan-het-hoofd", "Geen zin, of andere dingen aan het hoofd"),
        new("sollicitatiegesprek", "Sollicitatiegesprek"),
        new("andere-afspraak", "Andere afspraak"),
        new("zorg-voor-kinderen-of-school", "Zorg voor kinderen, of van school halen of brengen"),
        new("familieomstandigheden", "Familieomstandigheden"),
        new("al-werk-gevonden", "Al werk gevonden"),
        new("uitkering-afgewezen-of-ziet-ervan-af", "Uitkering afgewezen, of ziet ervan af"),
        new("niet-bereikbaar", "Niet bereikbaar"),
    ];

    public static string Veld(string kolom) => Begin + kolom;

    /// <summary>Whether anything of an appointment is filled in.</summary>
    public static bool Ingevuld(NoShowVertoning noShow) => Alle.Any(v => noShow.Waarde(Veld(v.Kolom)).Length > 0);

    /// <summary>Reads the appointment by the rules of the list.</summary>
    public static GelezenRij Lees(NoShowVertoning noShow, string onderdeel)
    {
        IReadOnlyList<string> kolommen = ["onderdeel", .. Alle.Select(v => v.Kolom)];
        return new Kolomkop(1, kolommen).Lees(1, [onderdeel, .. Alle.Select(v => noShow.Waarde(Veld(v.Kolom)))]);
    }
}

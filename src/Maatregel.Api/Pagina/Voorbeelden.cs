using Maatregel.Api.Bedrijf;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Pagina;

/// <summary>The worked examples that a newcomer fills in with one click.</summary>
internal static class Voorbeelden
{
    private static readonly Lazy<Casus> NoShow = new(Lees);

    public static IReadOnlyList<(string Code, string Titel, string Uitleg)> Alle { get; } =
    [
        ("no-show", "Twee keer niet gekomen", "Geen bericht, ook niet na een herhaling."),
        ("keuze", "Twee bepalingen passen", "100 of 20 procent: de uitnodiging is niet duidelijk."),
        ("eerste-keer", "Eén keer niet gekomen", "Er is nog geen herhaling gestuurd."),
        ("geen-verwijt", "Niet te verwijten", "De inwoner lag in het ziekenhuis."),
    ];

    public static Casus? Zoek(string code) => code switch
    {
        "no-show" => NoShow.Value,
        "keuze" => Met(g => g with
        {
            NoShow = g.NoShow! with { Doel = NoShowDoel.OnderzoekMogelijkheden },
            Oordeel = g.Oordeel! with { Grondslag = null },
        }),
        "eerste-keer" => Met(g => g with
        {
            Datum = g.NoShow!.Oproepen[0].AfspraakOp,
            GeconstateerdOp = g.NoShow.Oproepen[0].AfspraakOp,
            NoShow = g.NoShow with { Oproepen = [g.NoShow.Oproepen[0]] },
        }),
        "geen-verwijt" => Met(g => g with
        {
            Oordeel = g.Oordeel! with
            {
                Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Ontbreekt, Motivering = "Opgenomen in het ziekenhuis; de opnamebrief zit in het dossier." },
            },
        }),
        _ => null,
    };

    private static Casus Met(Func<Gedraging, Gedraging> wijziging) =>
        NoShow.Value with { Gedragingen = [wijziging(NoShow.Value.Gedragingen[0])] };

    private static Casus Lees()
    {
        var casus = CasusReader.Lees(Bijlage.Lees("voorbeeld-01-no-show.json")).Waarde!;
        return casus with { Belanghebbende = casus.Belanghebbende! with { Omstandigheden = GeenOmstandigheden } };
    }

    private static Omstandigheden GeenOmstandigheden { get; } = new()
    {
        Schulden = Antwoord.Nee,
        Kinderen = Antwoord.Nee,
        Huisuitzetting = Antwoord.Nee,
        Bewind = Antwoord.Nee,
    };
}

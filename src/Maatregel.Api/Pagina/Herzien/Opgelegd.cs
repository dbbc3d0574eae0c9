using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The questions about the measure as it was imposed.</summary>
internal static class Opgelegd
{
    /// <summary>As many rows as most measures need.</summary>
    private const int MinsteRijen = 3;

    public static IReadOnlyList<Vraag> Vragen(Herzienstand stand) =>
    [
        Schermen.Vragen.Keuze(
            H.Regel,
            "Welke maatregel was het?",
            Anders.Lijst(Maatregelkeuze.Opties(stand.Verordening, metWet: VanUitkering(stand) == Regeling.Participatiewet), stand.Ingevuld[H.Regel], "Een andere regel", Maatregelkeuze.AndereRegel(H.Regel))),
        Schermen.Vragen.Keuze(
            H.Plicht,
            "Welke plicht was niet nagekomen?",
            Anders.Lijst(Plichten(stand), stand.Ingevuld[H.Plicht], "Iets anders", Gedragingwoorden.AndereBepaling(H.Plicht)),
            "Leeg laten mag. De brief noemt de plicht alleen als u haar kiest.",
            verplicht: false),
        Schermen.Vragen.Keuze(V.Van, "Wie deed dat?", Keuzelijsten.Gezinsleden.Opties, "Leeg laten als er geen partner is.", verplicht: false),
        Schermen.Vragen.Keuze(H.MetPartner, "Heeft de inwoner de uitkering samen met een partner?", Keuzelijsten.Antwoorden.Opties, "Dan zijn de brieven aan allebei.", verplicht: false),
        Schermen.Vragen.Datum(H.Gedraging, "Op welke dag gebeurde het?", "Die dag bepaalt welke wet en welke verordening gelden.", "Vul in op welke dag het gebeurde."),
        Schermen.Vragen.Datum(H.Bekendgemaakt, "Op welke dag is het besluit bekendgemaakt?", "De dag waarop de brief wegging. Leeg laten mag, als u dit niet weet."),
        Schermen.Vragen.Datum(H.Besluit, "Op welke dag is het besluit genomen?", "Leeg laten mag."),
        Schermen.Vragen.Keuze(
            H.Uitvoering,
            "Hoe wordt de maatregel uitgevoerd?",
            [
                .. Herzienlijsten.Uitvoeringen.Opties.Select(o => o with
                {
                    Onthult = Herzienlijsten.Uitvoeringen.Lees(o.Waarde) == Uitvoeringswijze.Gelijk ? Gelijk : PerMaand(stand.Ingevuld),
                }),
            ]),
        new Vraag(Veldsoort.Bedrag, V.Norm, "Met welke norm of grondslag per maand is gerekend, in euro?")
        {
            Uitleg = "Bijvoorbeeld 1308,45. Leeg laten mag. Weet u ook van de maanden geen bedrag, dan noemt het advies geen bedragen.",
        },
    ];

    private static Vraag[] Gelijk { get; } =
    [
        new(Veldsoort.Maand, H.Eerste, "Wat is de eerste maand van de maatregel?") { Uitleg = "Bijvoorbeeld 07-2024.", Ontbreekt = "Vul de eerste maand van de maatregel in, zoals 07-2024." },
        new(Veldsoort.Getal, H.Maanden, "Hoeveel maanden duurt hij?") { Uitleg = "Bijvoorbeeld 1.", Ontbreekt = "Vul het aantal maanden in, zoals 1." },
        new(Veldsoort.Percentage, H.Percentage, "Welk percentage is opgelegd?") { Uitleg = "Bijvoorbeeld 100.", Ontbreekt = "Vul het percentage in, zoals 100." },
    ];

    private static IReadOnlyList<Vraag> PerMaand(Ingevuld ingevuld) =>
        [.. Enumerable.Range(1, ingevuld.Rijen(H.MeesteMaanden, n => H.Maand(n, ""), MinsteRijen)).Select(Maand), Geheel];

    private static Vraag Geheel { get; } = Schermen.Vragen.Groep(
        "geheel",
        "Wat is in het besluit in totaal opgelegd? (mag leeg blijven)",
        new Vraag(Veldsoort.Percentage, H.GeheelPercentage, "Welk percentage is opgelegd?") { Uitleg = "Bijvoorbeeld 100, ook als dat over meer maanden is gespreid." },
        new Vraag(Veldsoort.Getal, H.GeheelMaanden, "Voor hoeveel maanden?") { Uitleg = "Bijvoorbeeld 1." });

    private static Regeling VanUitkering(Herzienstand stand) => Keuzelijsten.Regelingen.Lees(stand.Ingevuld[V.Regeling]) ?? Regeling.Participatiewet;

    /// <summary>Those of the law, and what the verordening calls conduct.</summary>
    private static IEnumerable<Optie> Plichten(Herzienstand stand) =>
        Gedragingwoorden.Plichten(VanUitkering(stand)).Concat((stand.Verordening?.Gedragingen ?? []).DistinctBy(g => g.Artikel).Select(g => new Optie($"vo-{g.Artikel}", g.Omschrijving ?? $"Artikel {g.Artikel} van de verordening")));

    private static Vraag Maand(int nummer) => Schermen.Vragen.Groep(
        $"maand-{nummer}",
        $"Maand {nummer}",
        new Vraag(Veldsoort.Maand, H.Maand(nummer, "maand"), $"Welke maand is maand {nummer}?")
        {
            Uitleg = nummer == 1 ? "Bijvoorbeeld 07-2024." : "Leeg laten als de maatregel eerder ophoudt.",
            Ontbreekt = nummer == 1 ? "Vul de eerste maand in, zoals 07-2024." : null,
        },
        new Vraag(Veldsoort.Percentage, H.Maand(nummer, "percentage"), $"Welk percentage in maand {nummer}?"),
        new Vraag(Veldsoort.Bedrag, H.Maand(nummer, "bedrag"), $"Welk bedrag in maand {nummer}, in euro?") { Uitleg = "Geef bij elke maand een bedrag, of bij geen." });
}

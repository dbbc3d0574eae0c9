using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Earlier measures.</summary>
internal sealed class EerderScherm : Scherm
{
    public override string Code => "eerder";

    public override string Titel => "Zijn er eerder maatregelen opgelegd?";

    public override string Kort => "Eerdere maatregelen";

    public override string Inleiding => "Een herhaling binnen twaalf maanden maakt een maatregel langer. De dag van bekendmaking telt, niet de dag van uitvoering.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(
            V.Eerder,
            "Is in de afgelopen jaren een maatregel opgelegd?",
            "Vraag de administratie welke maatregelen bekend zijn gemaakt, en op welke dag.",
            "Aan deze inwoner of aan de partner.",
            bijJa:
            [
                .. Maatregel(stand, 1, verplicht: true),
                new Vraag(Veldsoort.Groep, "tweede-maatregel", "Nog een eerdere maatregel") { Vragen = Maatregel(stand, 2), Gevouwen = true },
                new Vraag(Veldsoort.Groep, "derde-maatregel", "En nog een") { Vragen = Maatregel(stand, 3), Gevouwen = true },
            ]),
    ];

    private static IReadOnlyList<Vraag> Maatregel(Stand stand, int nummer, bool verplicht = false)
    {
        string Veld(string deel) => V.EerdereMaatregel(nummer, deel);
        return
        [
            Schermen.Vragen.Keuze(
                Veld("regel"),
                "Welke maatregel was het?",
                Anders.Lijst(
                    Maatregelkeuze.Opties(stand.Verordening),
                    stand.Ingevuld[Veld("regel")],
                    "Een andere regel",
                    Maatregelkeuze.AndereRegel(Veld("regel")),
                    new Vraag(Veldsoort.Getal, Veld("categorie"), "Categorie in de verordening")),
                verplicht: verplicht),
            Schermen.Vragen.Datum(Veld("bekendgemaakt"), "Dag van bekendmaking", "Leeg laten mag, als u dit niet weet."),
            new Vraag(Veldsoort.Percentage, Veld("percentage"), "Percentage") { Uitleg = "Bijvoorbeeld 100." },
            new Vraag(Veldsoort.Getal, Veld("maanden"), "Aantal maanden") { Uitleg = "Bijvoorbeeld 1." },
            Schermen.Vragen.Keuze(Veld("status"), "Geldt dat besluit nog?", Keuzelijsten.Statussen.Opties, verplicht: verplicht),
            new Vraag(Veldsoort.Groep, $"eerder-{nummer}-meer", "Meer over deze maatregel")
            {
                Gevouwen = true,
                Vragen =
                [
                    new Vraag(Veldsoort.Vinkje, Veld("waarschuwing"), "Het was alleen een waarschuwing volgens de verordening"),
                    Schermen.Vragen.Datum(Veld("gedraging"), "Dag van de gedraging toen"),
                    Schermen.Vragen.Datum(Veld("besluit"), "Dag van het besluit"),
                    Schermen.Vragen.Keuze(Veld("van"), "Om wiens gedraging was die maatregel?", Keuzelijsten.Gezinsleden.Opties, "Leeg laten als er geen partner is.", verplicht: false),
                    Schermen.Vragen.JaNee(Veld("telt"), "Telt deze maatregel mee bij herhaling, waar de wet dat openlaat?", "Vraag een jurist wat de gemeente doet met een maatregel die op nihil is gesteld.", verplicht: false),
                    Schermen.Vragen.JaNee(Veld("zelfde"), "Ging die maatregel over dezelfde gedraging als nu?", "Zoek het besluit op en vergelijk de dag en wat er gebeurde.", verplicht: false),
                    Schermen.Vragen.JaNee(
                        Veld("loopt"),
                        "Wordt die maatregel nog uitgevoerd?",
                        "Vraag de uitkeringsadministratie in welke maanden die maatregel loopt, en voor welk deel.",
                        "Nodig als hij nog kan lopen in een maand van de nieuwe maatregel.",
                        verplicht: false,
                        [.. Enumerable.Range(1, stand.Ingevuld.Rijen(V.EerdereMaanden, i => Veld(V.Planmaand(i, "")))).Select(i => Maand(i, Veld))]),
                    Schermen.Vragen.Keuze(
                        Veld("grondslag"),
                        "Wat was er toen gebeurd?",
                        Anders.Lijst(
                            Gedragingwoorden.VierdeLid,
                            stand.Ingevuld[Veld("grondslag")],
                            "Iets anders",
                            Gedragingwoorden.AndereBepaling(Veld("grondslag"))),
                        verplicht: false),
                    Schermen.Vragen.Keuze(Veld("regeling"), "Uit welke regeling kwam de uitkering toen?", Keuzelijsten.Regelingen.Opties, verplicht: false),
                    Schermen.Vragen.Keuze(
                        Veld("gemeente"),
                        "Welke gemeente legde de maatregel op, als dat een andere was?",
                        Anders.Lijst(
                            stand.Gemeentekeuzen,
                            stand.Ingevuld[Veld("gemeente")],
                            "Een andere gemeente",
                            new Vraag(Veldsoort.Regel, Anders.Veld(Veld("gemeente")), "Code van de gemeente") { Uitleg = "GM en vier cijfers, zoals GM0344." }),
                        verplicht: false),
                ],
            },
        ];
    }

    private static Vraag Maand(int nummer, Func<string, string> veld) => Schermen.Vragen.Groep(
        veld($"maand-{nummer}"),
        $"Maand {nummer}",
        new Vraag(Veldsoort.Maand, veld(V.Planmaand(nummer, "maand")), $"Welke maand is maand {nummer}?")
        {
            Uitleg = nummer == 1 ? "Bijvoorbeeld 08-2024." : "Leeg laten als de maatregel eerder ophoudt.",
            Ontbreekt = nummer == 1 ? "Vul in welke maand het is, zoals 08-2024." : null,
        },
        new Vraag(Veldsoort.Percentage, veld(V.Planmaand(nummer, "percentage")), $"Welk percentage in maand {nummer}?") { Ontbreekt = nummer == 1 ? "Vul het percentage in, zoals 50." : null });
}

using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules.Adviezen;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The screens about looking again, in order.</summary>
internal static class Herzienschermen
{
    private static Vraag[] Waartoe(string leeg, string? percentage = null, string? maanden = null) =>
    [
        new(Veldsoort.Percentage, H.NieuwPercentage, "Naar welk percentage per maand?") { Uitleg = $"Bijvoorbeeld 50.{leeg}", Ontbreekt = percentage },
        new(Veldsoort.Getal, H.NieuweMaanden, "Voor hoeveel van de maanden die nog kunnen veranderen?") { Uitleg = "Bijvoorbeeld 1.", Ontbreekt = maanden },
    ];

    public static IReadOnlyList<Herzienscherm> Alle { get; } =
    [
        new("zaak", "Waarom kijkt u opnieuw?", "De reden", "Een maatregel die is opgelegd, kan om drie redenen lichter worden. Vul geen naam, adres, geboortedatum of burgerservicenummer in.", Zaak),
        new("maatregel", "Welke maatregel is opgelegd?", "De maatregel", "Neem over wat in het besluit staat. Kwam dit uit een bestand, kijk dan na of het zo is opgelegd en bekendgemaakt.", Opgelegd.Vragen),
        new("verzoek", "Om welke maanden gaat het?", "Het verzoek en de maanden", "Hiermee rekent het advies uit welke maanden nog kunnen veranderen, en wat moet worden nabetaald.", Verzoek),
        new("oordeel", "Wat is uw oordeel?", "Het oordeel", "U oordeelt zelf; het advies rekent. Een maatregel kan bij het opnieuw kijken alleen lichter worden.", Oordeel),
    ];

    public static Herzienscherm Zoek(string code) => Alle.FirstOrDefault(s => s.Code == code) ?? Alle[0];

    /// <summary>The screen with a question, found by a member of the request that answers it.</summary>
    public static Herzienscherm Van(string pad, Herzienstand stand) =>
        Alle.FirstOrDefault(s => s.Vragen(stand).Velden().Contains(Herzienpaden.Veld(pad, stand.Ingevuld))) ?? Alle[0];

    /// <summary>The first screen on which something must still be answered or mended.</summary>
    public static Herzienscherm? Onbeantwoord(Herzienstand stand) => Alle.FirstOrDefault(s => s.Fouten(stand).Count > 0);

    /// <summary>The first screen that holds something that cannot be read or contradicts.</summary>
    public static Herzienscherm? Onleesbaar(Herzienstand stand) => Alle.FirstOrDefault(s => s.Leesfouten(stand).Count > 0);

    private static IReadOnlyList<Vraag> Zaak(Herzienstand stand) =>
    [
        Vragen.Keuze(H.Grond, "Om welke reden?", Herzienlijsten.Gronden.Opties),
        Vragen.Gemeente(stand.Gemeentekeuzen, stand.Ingevuld),
        Vragen.Keuze(V.Regeling, "Welke uitkering krijgt de inwoner?", Keuzelijsten.Regelingen.Opties),
        Vragen.Datum(V.Peildatum, "Op welke dag vraagt u dit advies?", "Bijvoorbeeld 05-08-2024 of 5 augustus 2024.", "Vul in op welke dag u het advies vraagt."),
        Vragen.Kenmerk,
    ];

    private static IReadOnlyList<Vraag> Verzoek(Herzienstand stand) =>
    [
        Vragen.JaNee(
            H.Verzocht,
            "Heeft de inwoner om herziening gevraagd?",
            "Kijk in het dossier of de inwoner heeft gevraagd om opnieuw te kijken, en op welke dag.",
            "Bij inkeer is een verzoek nodig. Op een andere grond kan de gemeente ook uit zichzelf kijken."),
        Vragen.Datum(H.Ingediend, "Op welke dag is het verzoek ingediend?", "Leeg laten als er geen verzoek is, of als u dit niet weet."),
        new Vraag(Veldsoort.Maand, V.Uitbetaald, "Wat is de laatste maand die is uitbetaald?") { Uitleg = "Bijvoorbeeld 07-2024. Leeg laten mag, als u dit niet weet." },
        new Vraag(Veldsoort.Groep, "zelf-bepaald", "Wilt u zelf bepalen vanaf welke maand, of is de dag van bekendmaking een andere?")
        {
            Gevouwen = true,
            Vragen =
            [
                new Vraag(Veldsoort.Maand, H.Vanaf, "Vanaf welke maand herziet de gemeente?") { Uitleg = "Leeg laten mag: dan geldt de maand van het verzoek, of anders de eerste maand die nog niet is uitbetaald." },
                Vragen.Datum(V.Bekendmaking, "Wanneer wordt het nieuwe besluit bekendgemaakt?", "Leeg laten mag: dan rekent het advies met de dag van het advies."),
            ],
        },
    ];

    private static IReadOnlyList<Vraag> Oordeel(Herzienstand stand) =>
    [
        .. stand.Grond switch
        {
            Rules.Feiten.Herzieningsgrond.Heroverweging => Heroverweging(stand),
            Rules.Feiten.Herzieningsgrond.DringendeRedenen => [Redenen],
            _ => [Inkeer],
        },
        Vragen.Motivering(H.Waarom, "Waarom vindt u dat?", "Schrijf in uw eigen woorden. Een ander moet uw oordeel kunnen volgen. Noem geen namen."),
    ];

    private static Vraag Inkeer { get; } = Vragen.JaNee(
        H.Nakoming,
        "Blijkt ondubbelzinnig dat de inwoner zich weer aan zijn plichten houdt?",
        "Vraag wie de inwoner begeleidt wat hij nu doet, en leg dat vast.",
        "Uit houding en gedrag: een belofte alleen is niet genoeg.",
        bijJa:
        [
            Vragen.JaNee(
                H.Herziet,
                "Herziet de gemeente de maatregel dan?",
                "Overleg of de gemeente hier gebruikmaakt van haar bevoegdheid.",
                "Het mag, maar het hoeft niet.",
                bijJa: Waartoe(" Leeg laten mag: dan vervallen de maanden die nog kunnen veranderen.")),
        ]);

    private static Vraag Redenen { get; } = Vragen.Keuze(
        V.Redenen,
        "Zijn er dringende redenen voor minder of niets?",
        [
            .. Keuzelijsten.Redenen.Opties.MetUitzoeken("Vraag de inwoner wat de maatregel voor hem en zijn gezin betekent.").Select(o => o.Waarde != "aanwezig" ? o : o with
            {
                Onthult = Waartoe(" Vul 0 in om de maatregel op nihil te stellen.", "Vul het percentage in, zoals 50.", "Vul het aantal maanden in, zoals 1."),
            }),
        ]);

    private static IEnumerable<Vraag> Heroverweging(Herzienstand stand)
    {
        if (stand.Gevraagd(Vraagcode.HeroverwegingNaTermijn) || stand.Gevraagd(Vraagcode.HeroverwegingOnbekend) || stand.Ingevuld.Heeft(H.NaTermijn))
        {
            yield return Vragen.JaNee(H.NaTermijn, "De wet zegt niet of de gemeente deze maatregel kan heroverwegen. Doet zij het toch?", "Na drie maanden, en bij IOAW en IOAZ, zegt de wet het niet. Vraag een jurist, en kijk in de verordening en haar toelichting.");
        }

        yield return Vragen.Keuze(
            H.Keuze,
            "Blijft de maatregel zoals hij is?",
            [
                .. Herzienlijsten.Keuzen.Opties.Select(o => o.Waarde != "wijzigen" ? o : o with { Onthult = Waartoe("", "Vul het percentage in, zoals 50.", "Vul het aantal maanden in, zoals 1.") }),
                Vragen.WeetNiet("Bekijk hoe het nu gaat met de inwoner, zijn gezin en zijn plichten."),
            ]);
    }
}

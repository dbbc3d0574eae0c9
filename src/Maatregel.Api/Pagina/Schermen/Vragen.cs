using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Questions of a kind that returns.</summary>
internal static class Vragen
{
    /// <summary>A question with ja, nee and "weet ik niet", where the last says what must be found out.</summary>
    public static Vraag JaNee(string veld, string label, string uitzoeken, string? uitleg = null, bool verplicht = true, params IReadOnlyList<Vraag> bijJa) =>
        Keuze(veld, label, [new Optie("ja", "Ja") { Onthult = bijJa }, new Optie("nee", "Nee"), WeetNiet(uitzoeken)], uitleg, verplicht);

    public static Vraag Keuze(string veld, string label, IReadOnlyList<Optie> opties, string? uitleg = null, bool verplicht = true) =>
        new(Veldsoort.Keuze, veld, label) { Opties = opties, Uitleg = uitleg, Ontbreekt = verplicht ? $"Kies een antwoord bij “{label}”" : null };

    public static Vraag Datum(string veld, string label, string? uitleg = null, string? ontbreekt = null) =>
        new(Veldsoort.Datum, veld, label) { Uitleg = uitleg, Ontbreekt = ontbreekt };

    public static Vraag Motivering(string veld, string label, string uitleg, string? ontbreekt = null) =>
        new(Veldsoort.Tekst, veld, label) { Uitleg = uitleg, Ontbreekt = ontbreekt };

    public static Vraag Groep(string veld, string titel, params IReadOnlyList<Vraag> vragen) =>
        new(Veldsoort.Groep, veld, titel) { Vragen = vragen };

    public static Vraag Kenmerk { get; } = new(Veldsoort.Regel, Velden.Kenmerk, "Kenmerk van de zaak (mag leeg blijven)") { Uitleg = "Een eigen nummer van de gemeente. Het komt in de brieven en wordt niet opgeslagen." };

    /// <summary>Which municipality decides: one of which the verordening is known, or another by its name.</summary>
    public static Vraag Gemeente(IEnumerable<Optie> keuzen, Ingevuld ingevuld) => Keuze(
        Velden.Gemeente,
        "Welke gemeente neemt het besluit?",
        Anders.Lijst(
            keuzen,
            ingevuld[Velden.Gemeente],
            "Een andere gemeente",
            new Vraag(Veldsoort.Regel, Velden.AndereGemeente, "Naam van de gemeente")
            {
                Uitleg = "Bijvoorbeeld Utrecht. De code mag ook, zoals GM0344. Is de verordening van die gemeente niet ingelezen, dan zegt het advies wat er ontbreekt.",
                Ontbreekt = "Vul de naam van de gemeente in, zoals Utrecht.",
            }));

    public static Optie WeetNiet(string uitzoeken, string waarde = "onbekend") => new(waarde, "Weet ik niet") { Uitzoeken = uitzoeken };

    /// <summary>The same answers, with the last one saying what must be found out.</summary>
    public static IReadOnlyList<Optie> MetUitzoeken(this IReadOnlyList<Optie> opties, string uitzoeken) =>
        [.. opties.SkipLast(1), opties[^1] with { Uitzoeken = uitzoeken }];
}

using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>How an appointment ended: one answer for whether the person came and whether he cancelled beforehand.</summary>
internal static class Afloop
{
    private static readonly (Optie Optie, Opkomst Verschenen, Antwoord Afgemeld)[] Keuzen =
    [
        (new("niet", "Nee, en zonder bericht vooraf"), Opkomst.Nee, Antwoord.Nee),
        (new("afgemeld", "Nee, maar vooraf afgemeld") { Uitleg = "Bij wie dan ook binnen de gemeente. Een afmelding die niet is doorgegeven, telt ook." }, Opkomst.Nee, Antwoord.Ja),
        (new("bericht-onbekend", "Nee. Of er bericht was, weet ik niet") { Uitzoeken = "Vraag na bij de collega's of de inwoner vooraf iemand belde of mailde." }, Opkomst.Nee, Antwoord.Onbekend),
        (new("ja", "Ja"), Opkomst.Ja, Antwoord.Nee),
        (new("te-laat", "Ja, maar te laat") { Uitleg = "Te laat is niet weggebleven: dat is geen no-show." }, Opkomst.TeLaat, Antwoord.Nee),
        (new("onbekend", "Weet ik niet") { Uitzoeken = "Vraag het aan wie de afspraak had, of kijk in de agenda." }, Opkomst.Onbekend, Antwoord.Onbekend),
    ];

    public static IReadOnlyList<Optie> Opties { get; } = [.. Keuzen.Select(k => k.Optie)];

    /// <summary>Both facts; what is not answered is not known.</summary>
    public static (Opkomst Verschenen, Antwoord Afgemeld) Lees(string code) =>
        Keuzen.Where(k => k.Optie.Waarde == code).Select(k => (k.Verschenen, k.Afgemeld)).FirstOrDefault((Opkomst.Onbekend, Antwoord.Onbekend));

    /// <summary>The answer that says both, or else the one that says whether the person came.</summary>
    public static string Code(Oproep oproep) =>
        Keuzen.Where(k => k.Verschenen == oproep.Verschenen).OrderByDescending(k => k.Afgemeld == oproep.VoorafAfgemeld).First().Optie.Waarde;
}

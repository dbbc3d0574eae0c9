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

    public static Optie WeetNiet(string uitzoeken, string waarde = "onbekend") => new(waarde, "Weet ik niet") { Uitzoeken = uitzoeken };

    /// <summary>The same answers, with the last one saying what must be found out.</summary>
    public static IReadOnlyList<Optie> MetUitzoeken(this IReadOnlyList<Optie> opties, string uitzoeken) =>
        [.. opties.SkipLast(1), opties[^1] with { Uitzoeken = uitzoeken }];
}

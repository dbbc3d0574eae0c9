namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>What is known about a provision must agree with what is written down of it.</summary>
internal static class Statuscontrole
{
    private const string Geen = "Bij deze status hoort geen inhoud: alleen bij bekend.";

    /// <summary>Checks the states and gives the content, when there is one to check.</summary>
    public static T? Inhoud<T>(Bepaling<T>? bepaling, string pad, Verordening verordening, Tegenspraaklijst tegenspraken)
        where T : class
    {
        if (bepaling is null) return null;
        var bekend = bepaling.Status == Bepalingstatus.Bekend;
        tegenspraken.Eis(!bekend || bepaling.Inhoud is not null, pad + ".inhoud", "ontbreekt", "Een bekende bepaling heeft een inhoud.", null, pad + ".status");
        tegenspraken.Eis(!bekend || bepaling.Artikel is not null, pad + ".artikel", "ontbreekt", "Een bekende bepaling noemt haar artikel.", null, pad + ".status");
        Vindplaats(bekend, bepaling.Vindplaats, bepaling.Kennis, pad, tegenspraken);
        Label(bepaling.Artikel, pad, tegenspraken);
        tegenspraken.Eis(bekend || bepaling.Inhoud is null || bepaling.AangenomenUit is not null, pad + ".inhoud", "niet-samen", Geen, null, pad + ".status");
        tegenspraken.Eis(
            bepaling.Status != Bepalingstatus.Aangenomen || verordening.LeuntOp is not null,
            pad + ".status",
            "ontbreekt",
            "Een aangenomen bepaling komt uit een ander document: noem dat bij leuntOp.",
            null,
            "$.leuntOp");
        Oordeel(bepaling.BuitenToepassing, pad, tegenspraken);
        Afdrukcontrole.Controleer(bepaling.Afdrukken, pad + ".afdrukken", tegenspraken);
        return bepaling.Inhoud;
    }

    /// <summary>For provisions that are lists in the verordening itself: they are known, not regulated or unknown.</summary>
    public static void Rij(Bepalingstatus status, string? artikel, string? vindplaats, Kennis? kennis, bool heeftInhoud, RechterlijkOordeel? oordeel, string pad, Tegenspraaklijst tegenspraken)
    {
        var bekend = status == Bepalingstatus.Bekend;
        Vindplaats(bekend, vindplaats, kennis, pad, tegenspraken);
        Label(artikel, pad, tegenspraken);
        tegenspraken.Eis(bekend || !heeftInhoud, pad, "niet-samen", Geen, null, pad + ".status");
        tegenspraken.Eis(
            status != Bepalingstatus.Aangenomen,
            pad + ".status",
            "niet-aan-te-nemen",
            "Een categorie of percentage kan niet worden aangenomen: kies bekend, niet-geregeld of onbekend.",
            Grens.Artikel18("2"));
        Oordeel(oordeel, pad, tegenspraken);
    }

    public static void Label(string? artikel, string pad, Tegenspraaklijst tegenspraken) => tegenspraken.Eis(
        artikel is null || Codevorm.IsLabel(artikel),
        pad + ".artikel",
        "ongeldig-label",
        "Schrijf artikel, lid en onderdeel met streepjes, zoals 10-1-b of 9a-2; is het artikel niet bekend, schrijf dan onbekend- en een woord, zoals onbekend-duur.");

    private static void Vindplaats(bool bekend, string? vindplaats, Kennis? kennis, string pad, Tegenspraaklijst tegenspraken)
    {
        tegenspraken.Eis(!bekend || !string.IsNullOrWhiteSpace(vindplaats), pad + ".vindplaats", "ontbreekt", "Een bekende bepaling noemt waar zij is gelezen.", null, pad + ".status");
        tegenspraken.Eis(bekend || kennis is null, pad + ".kennis", "niet-samen", "Alleen van een bekende bepaling is te zeggen waaruit zij bekend is.", null, pad + ".status");
    }

    /// <summary>What a court held must be looked up by a stranger, and cannot be older than the verordening.</summary>
    public static void Oordeel(RechterlijkOordeel? oordeel, string pad, Tegenspraaklijst tegenspraken)
    {
        tegenspraken.Eis(
            oordeel?.Ecli is not { } ecli || Codevorm.IsEcli(ecli),
            pad + ".buitenToepassing.ecli",
            "ongeldige-ecli",
            "Een ECLI heeft de vorm ECLI:NL:CRVB:2020:2767.");
        tegenspraken.Eis(
            oordeel is null || oordeel.Vanaf >= Grens.EersteDag,
            pad + ".buitenToepassing.vanaf",
            "buiten-bereik",
            "Een verordening op grond van de Participatiewet geldt op zijn vroegst vanaf 1 januari 2015: eerder is er niets opzij te zetten.",
            Grens.Verordeningsopdracht);
    }
}

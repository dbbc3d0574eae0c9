namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks the provisions that have few bounds of their own.</summary>
internal static class Overigecontrole
{
    private static readonly string Termijn = $"De termijn is ten minste een maand en hoogstens {Maat.Termijn} maanden.";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        Waarschuwing(v, b);
        Afstemming(v, b);
        Weigeringcontrole.Controleer(v, b);
        var afzien = Statuscontrole.Inhoud(v.Afzien, "$.afzien", v, b);
        b.Eis(afzien?.TermijnInMaanden is null or (>= 1 and <= Maat.Termijn), "$.afzien.inhoud.termijnInMaanden", "buiten-bereik", Termijn);
        Statuscontrole.Label(afzien?.DringendeRedenen?.Artikel, "$.afzien.inhoud.dringendeRedenen", b);
        b.Eis(afzien?.DringendeRedenen is not { Omschrijving: { } omschrijving } || omschrijving.Trim().Length > 0, "$.afzien.inhoud.dringendeRedenen.omschrijving", "ontbreekt", "Schrijf de omschrijving over, of laat dringendeRedenen weg.");
        var herleving = Statuscontrole.Inhoud(v.Herleving, "$.herleving", v, b);
        b.Eis(herleving is null or { TermijnInMaanden: >= 1 and <= Maat.Termijn }, "$.herleving.inhoud.termijnInMaanden", "buiten-bereik", Termijn);
        var verminderd = Statuscontrole.Inhoud(v.VerminderdeVerwijtbaarheid, "$.verminderdeVerwijtbaarheid", v, b);
        b.Eis(
            verminderd is null || verminderd.Deel <= new Breuk(1, 1),
            "$.verminderdeVerwijtbaarheid.inhoud.deel",
            "buiten-bereik",
            "Verminderde verwijtbaarheid maakt een verlaging niet hoger: het deel is hoogstens 1.");
        Statuscontrole.Inhoud(v.Horen, "$.horen", v, b);
        var ingang = Statuscontrole.Inhoud(v.Ingang, "$.ingang", v, b);
        b.Eis(ingang?.DagVanDeMaand is null or (>= 2 and <= Maat.LaatsteDag), "$.ingang.inhoud.dagVanDeMaand", "buiten-bereik", $"Een dag van de maand is 2 tot en met {Maat.LaatsteDag}. Begint een maatregel op de eerste, laat dit lid dan weg.");
        Statuscontrole.Inhoud(v.Berekeningsgrondslag, "$.berekeningsgrondslag", v, b);
        Statuscontrole.Inhoud(v.Samenloop, "$.samenloop", v, b);
        Statuscontrole.Inhoud(v.Inkeer, "$.inkeer", v, b);
        Statuscontrole.Inhoud(v.Besluiteisen, "$.besluiteisen", v, b);
        Statuscontrole.Inhoud(v.Hardheidsclausule, "$.hardheidsclausule", v, b);
    }

    private static void Waarschuwing(Verordening v, Tegenspraaklijst b)
    {
        if (Statuscontrole.Inhoud(v.Waarschuwing, "$.waarschuwing", v, b) is not { } waarschuwing) return;
        b.Eis(
            waarschuwing.Categorieen.All(c => v.Tarieven.Any(t => t.Categorie == c)),
            "$.waarschuwing.inhoud.categorieen",
            "onbekende-categorie",
            "Bij deze categorie staat geen tarief.",
            null,
            "$.tarieven");
        b.Eis(
            waarschuwing.Categorieen.Count > 0,
            "$.waarschuwing.inhoud.categorieen",
            "ongeldig-aantal",
            "Noem ten minste één categorie. Kent de verordening geen waarschuwing: niet-geregeld.");
        b.Eis(
            waarschuwing.TerugkijkenInMaanden is null or (>= 1 and <= Maat.Termijn),
            "$.waarschuwing.inhoud.terugkijkenInMaanden",
            "buiten-bereik",
            $"Terugkijken gaat over ten minste een maand en hoogstens {Maat.Termijn} maanden; leeg is: nooit eerder.");
    }

    private static void Afstemming(Verordening v, Tegenspraaklijst b)
    {
        const string Pad = "$.individueleAfstemming";
        if (Statuscontrole.Inhoud(v.IndividueleAfstemming, Pad, v, b) is not { } ruimte) return;
        b.Eis(ruimte.MinimumPercentage is >= 0 and <= 100, Pad + ".inhoud.minimumPercentage", "buiten-wet", "Een percentage ligt van 0 tot en met 100.", Grens.Artikel18("2"));
        b.Eis(ruimte.MaximumPercentage is >= 0 and <= 100, Pad + ".inhoud.maximumPercentage", "buiten-wet", "Een percentage ligt van 0 tot en met 100.", Grens.Artikel18("2"));
        b.Eis(
            ruimte.MinimumPercentage <= ruimte.MaximumPercentage,
            Pad + ".inhoud.maximumPercentage",
            "ongeldige-volgorde",
            "Het hoogste percentage is niet lager dan het laagste.",
            null,
            Pad + ".inhoud.minimumPercentage");
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Toets;

/// <summary>Dezelfde plichten onder drie andere verordeningen: personen, soorten misdraging, formules, maxima en optellen bij herhaling.</summary>
internal static class Documenten
{
    private static readonly (string Gemeente, VerordeningBibliotheek Bibliotheek)[] Alle =
    [
        ("GM0384", Proefdocument.Bibliotheek),
        ("GM0363", Proefdocument.Bibliotheek),
        ("GM9997", new([.. VerordeningBibliotheek.Ingebouwd.Alle, Proefdocument.RotterdamseVorm])),
    ];

    private static readonly IReadOnlyList<Tabelas> Personen =
    [
        new("gewoon", z => z),
        new("jonger dan 27", z => z.MetPersoon(p => p with { JongerDan27 = Antwoord.Ja, AlleenstaandeOuder = Antwoord.Nee })),
        new("alleenstaande ouder", z => z.MetPersoon(p => p with { JongerDan27 = Antwoord.Nee, AlleenstaandeOuder = Antwoord.Ja })),
        new("geen van beide", z => z.MetPersoon(p => p with { JongerDan27 = Antwoord.Nee, AlleenstaandeOuder = Antwoord.Nee })),
        new("geweld", z => z.MetGedraging(g => g with { Misdraging = Misdragingssoort.FysiekGeweld })),
        new("scheldwoorden", z => z.MetGedraging(g => g with { Misdraging = Misdragingssoort.VerbaalGeweld })),
        new("verkwisting, twaalf maanden", z => z.MetGedraging(g => g with { Besefsgeval = "verkwisting", MaandenLangereAfhankelijkheid = 12 })),
        new("verkwisting, dertig maanden", z => z.MetGedraging(g => g with { Besefsgeval = "verkwisting", MaandenLangereAfhankelijkheid = 30 })),
        new("verkwisting, maanden onbekend", z => z.MetGedraging(g => g with { Besefsgeval = "verkwisting" })),
        new("voorliggende voorziening, 40%", z => z.Casus.Gedragingen[0].Verplichting?.Code == "pw-18-2-tekortschietend-besef"
            ? z.MetGedraging(g => g with { Besefsgeval = "voorliggende-voorziening" }).MetOordeel(o => o with { Percentage = 40 })
            : z),
        new("voorliggende voorziening, percentage onbekend", z => z.MetGedraging(g => g with { Besefsgeval = "voorliggende-voorziening" })),
    ];

    private static readonly IReadOnlyList<Tabelas> Waarschuwen =
    [
        new("waarschuwen", z => z.MetOordeel(o => o with { Waarschuwen = Antwoord.Ja })),
        new("niet waarschuwen", z => z.MetOordeel(o => o with { Waarschuwen = Antwoord.Nee })),
    ];

    private static readonly IReadOnlyList<Tabelas> Verledens =
    [
        Verleden.Geen,
        new("niet opgegeven", z => z.ZonderOpgaveVanEerdereMaatregelen()),
        .. from aantal in Enumerable.Range(1, 3)
           from categorie in Enumerable.Range(1, 2)
           from dag in (IReadOnlyList<string>)["2023-05-12", "2023-05-13", "2024-01-15"]
           select new Tabelas($"{aantal} keer categorie {categorie} op {dag}", z => Enumerable.Range(0, aantal).Aggregate(z, (zaak, _) => zaak.MetEerdereMaatregel(new EerdereMaatregel
           {
               Regel = new("vo-6-" + categorie),
               Categorie = categorie,
               Besluitdatum = Zaak.Dag(dag),
               Bekendgemaakt = Zaak.Dag(dag).PlusDays(3),
               Percentage = 30,
               Maanden = 1,
               Status = MaatregelStatus.Geldig,
           }))),
    ];

    public static IEnumerable<Leeszaak> Zaken =>
        from document in Alle
        from plicht in Plichten.Alle
        where plicht.Zaak.Casus.Regeling == Regeling.Participatiewet
        from wijziging in (IEnumerable<Tabelas[]>)[.. Personen.Select(p => new[] { p, Verleden.Geen }), .. Verledens.SelectMany(v => Waarschuwen.Select(w => new[] { w, v }))]
        where document.Gemeente == "GM9997" || wijziging.All(w => w == Verleden.Geen || Personen.Contains(w))
        let zaak = wijziging.Aggregate(plicht.Zaak, (z, w) => w.Pas(z))
        select new Leeszaak($"{plicht.Naam}, {string.Join(", ", wijziging.Select(w => w.Naam))}, {document.Gemeente}", zaak.Casus with { Gemeente = document.Gemeente }, document.Bibliotheek);
}

namespace Maatregel.Rules.Recht;

/// <summary>Alle verplichtingen die het product kent.</summary>
public static class Verplichtingen
{
    private const string Ontheffing = "zich zo gedragen dat de ontheffing als alleenstaande ouder niet om het gedrag wordt ingetrokken";

    /// <summary>Alle verplichtingen, in de volgorde van de wet.</summary>
    public static IReadOnlyList<Verplichting> Alle { get; } =
    [
        Pw("pw-18-4-a", "18", "4", "a", "algemeen geaccepteerde arbeid aanvaarden of behouden"),
        Pw("pw-18-4-b", "18", "4", "b", "ingeschreven staan bij een uitzendbureau, als het college dat heeft opgelegd"),
        Pw("pw-18-4-c", "18", "4", "c", "werk verkrijgen in een andere gemeente voordat men daarheen verhuist"),
        Pw("pw-18-4-d", "18", "4", "d", "bereid zijn tot drie uur per dag te reizen als dat voor werk nodig is"),
        Pw("pw-18-4-e", "18", "4", "e", "bereid zijn te verhuizen als er geen andere mogelijkheid op werk is"),
        Pw("pw-18-4-f", "18", "4", "f", "kennis en vaardigheden verkrijgen en behouden die voor werk nodig zijn"),
        Pw("pw-18-4-g", "18", "4", "g", "werk niet belemmeren door kleding, gebrek aan verzorging of gedrag"),
        Pw("pw-18-4-h", "18", "4", "h", "gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling"),
        Pw("pw-9-1-a-verkrijgen", "9", "1", "a", "naar vermogen werk proberen te verkrijgen"),
        Pw("pw-9-1-a-registratie", "9", "1", "a", "als werkzoekende geregistreerd staan bij het UWV"),
        Pw("pw-9-1-b-plan-van-aanpak", "9", "1", "b", "meewerken aan het opstellen, uitvoeren en evalueren van het plan van aanpak"),
        Pw("pw-9-1-b-participatievoorziening", "9", "1", "b", "meewerken aan onderzoek naar de mogelijkheden van een participatievoorziening"),
        Pw("pw-9-1-c-tegenprestatie", "9", "1", "c", "de opgedragen tegenprestatie verrichten"),
        Pw("pw-9-6-misdraging", "9", "6", null, "zich niet zeer ernstig misdragen tegen personen die de wet uitvoeren"),
        Pw("pw-9a-12", "9a", "12", null, Ontheffing),
        Pw("pw-17-1-inlichtingen", "17", "1", null, "alles melden wat van invloed is op de uitkering"),
        Pw("pw-17-2-medewerking", "17", "2", null, "meewerken aan wat voor de uitvoering van de wet nodig is"),
        Pw("pw-18-2-tekortschietend-besef", "18", "2", null, "genoeg besef tonen van verantwoordelijkheid voor de voorziening in het bestaan"),
        Pw("pw-18b-taaleis", "18b", null, null, "de Nederlandse taal beheersen of leren"),
        Pw("pw-55", "55", null, null, "een aanvullende verplichting nakomen die het college heeft opgelegd"),
        .. Artikel37(Wet.Ioaw),
        new("ioaw-38-12", Wet.Ioaw.Artikel("38").Lid("12"), Ontheffing),
        .. Artikel37(Wet.Ioaz),
        new("ioaz-38-12", Wet.Ioaz.Artikel("38").Lid("12"), Ontheffing),
    ];

    private static Verplichting Pw(string code, string artikel, string? lid, string? onderdeel, string omschrijving) =>
        new(code, new Wetsbepaling(Wet.Participatiewet, artikel, lid, onderdeel), omschrijving);

    private static IEnumerable<Verplichting> Artikel37(Wet wet)
    {
        (string Onderdeel, string Omschrijving)[] onderdelen =
        [
            ("a", "naar vermogen werk proberen te verkrijgen"),
            ("b", "als werkzoekende geregistreerd staan bij het UWV"),
            ("c", "werk aanvaarden"),
            ("d", "inschakeling in de arbeid niet belemmeren"),
            ("e", "gebruikmaken van een voorziening en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling"),
            ("f", "de opgedragen tegenprestatie verrichten"),
            ("g", "zich niet zeer ernstig misdragen tegen personen die de wet uitvoeren"),
        ];

        return onderdelen.Select(o =>
            new Verplichting($"{wet.Code}-37-1-{o.Onderdeel}", wet.Artikel("37").Lid("1").Onderdeel(o.Onderdeel), o.Omschrijving));
    }
}

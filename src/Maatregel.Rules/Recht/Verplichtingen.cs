namespace Maatregel.Rules.Recht;

/// <summary>Alle verplichtingen die het product kent.</summary>
public static class Verplichtingen
{
    private const string Ontheffing = "zich zo gedragen dat de ontheffing als alleenstaande ouder niet om het gedrag wordt ingetrokken";

    /// <summary>Alle verplichtingen, in de volgorde van de wet.</summary>
    public static IReadOnlyList<Verplichting> Alle { get; } =
    [
        Pw(Verplichtingcode.Pw18Lid4A, "18", "4", "a", "algemeen geaccepteerde arbeid aanvaarden of behouden"),
        Pw(Verplichtingcode.Pw18Lid4B, "18", "4", "b", "ingeschreven staan bij een uitzendbureau, als het college dat heeft opgelegd"),
        Pw(Verplichtingcode.Pw18Lid4C, "18", "4", "c", "werk verkrijgen in een andere gemeente voordat men daarheen verhuist"),
        Pw(Verplichtingcode.Pw18Lid4D, "18", "4", "d", "bereid zijn tot drie uur per dag te reizen als dat voor werk nodig is"),
        Pw(Verplichtingcode.Pw18Lid4E, "18", "4", "e", "bereid zijn te verhuizen als er geen andere mogelijkheid op werk is"),
        Pw(Verplichtingcode.Pw18Lid4F, "18", "4", "f", "kennis en vaardigheden verkrijgen en behouden die voor werk nodig zijn"),
        Pw(Verplichtingcode.Pw18Lid4G, "18", "4", "g", "werk niet belemmeren door kleding, gebrek aan verzorging of gedrag"),
        Pw(Verplichtingcode.Pw18Lid4H, "18", "4", "h", "gebruikmaken van door het college aangeboden voorzieningen, waaronder begrepen sociale activering, gericht op arbeidsinschakeling, en meewerken aan onderzoek naar de mogelijkheden tot arbeidsinschakeling"),
        Pw(Verplichtingcode.Pw9Lid1AVerkrijgen, "9", "1", "a", "naar vermogen werk proberen te verkrijgen"),
        Pw(Verplichtingcode.Pw9Lid1ARegistratie, "9", "1", "a", "als werkzoekende geregistreerd staan bij het UWV"),
        Pw(Verplichtingcode.Pw9Lid1BPlanVanAanpak, "9", "1", "b", "meewerken aan het opstellen, uitvoeren en evalueren van het plan van aanpak"),
        Pw(Verplichtingcode.Pw9Lid1BParticipatievoorziening, "9", "1", "b", "meewerken aan onderzoek naar de mogelijkheden van een participatievoorziening"),
        Pw(Verplichtingcode.Pw9Lid1CTegenprestatie, "9", "1", "c", "de opgedragen tegenprestatie verrichten"),
        Pw(Verplichtingcode.Pw9Lid6Misdraging, "9", "6", null, "zich niet zeer ernstig misdragen tegen personen die de wet uitvoeren"),
        Pw(Verplichtingcode.Pw9aLid12, "9a", "12", null, Ontheffing),
        Pw(Verplichtingcode.Pw17Lid1Inlichtingen, "17", "1", null, "alles melden wat van invloed is op de uitkering"),
        Pw(Verplichtingcode.Pw17Lid2Medewerking, "17", "2", null, "meewerken aan wat voor de uitvoering van de wet nodig is"),
        Pw(Verplichtingcode.Pw18Lid2TekortschietendBesef, "18", "2", null, "genoeg besef tonen van verantwoordelijkheid voor de voorziening in het bestaan"),
        Pw(Verplichtingcode.Pw18bTaaleis, "18b", null, null, "de Nederlandse taal beheersen of leren"),
        Pw(Verplichtingcode.Pw55, "55", null, null, "een aanvullende verplichting nakomen die het college heeft opgelegd"),
        .. Artikel37(Wet.Ioaw),
        new(Verplichtingcode.Ioaw38Lid12, Wet.Ioaw.Artikel("38").Lid("12"), Ontheffing),
        .. Artikel37(Wet.Ioaz),
        new(Verplichtingcode.Ioaz38Lid12, Wet.Ioaz.Artikel("38").Lid("12"), Ontheffing),
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

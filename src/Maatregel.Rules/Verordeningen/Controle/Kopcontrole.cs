namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks what a verordening says about itself.</summary>
internal static class Kopcontrole
{
    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        b.Eis(v.Id is null || Labels.IsId(v.Id), "$.id", "ongeldige-id", "Een id bestaat uit kleine letters, cijfers en streepjes, zoals diemen-2015.");
        b.Eis(!string.IsNullOrWhiteSpace(v.Versie), "$.versie", "ontbreekt", "Een document heeft een versie.");
        b.Eis(!string.IsNullOrWhiteSpace(v.Titel), "$.titel", "ontbreekt", "Een verordening heeft een citeertitel.");
        b.Eis(v.CvdrId is null || Labels.IsCvdr(v.CvdrId), "$.cvdrId", "ongeldige-id", "Een CVDR-nummer heeft de vorm CVDR345917.");
        b.Eis(v.CvdrVersie is null or >= 1, "$.cvdrVersie", "buiten-bereik", "Een versie is 1 of hoger.");
        b.Eis(v.Regelingen.Count > 0, "$.regelingen", "ongeldig-aantal", "Een verordening geldt voor ten minste één regeling.");
        b.Eis(v.Regelingen.Distinct().Count() == v.Regelingen.Count, "$.regelingen", "dubbel", "Noem elke regeling één keer.");
        b.Eis(
            v.Gemeenten.Count > 0 || ZonderHoogte(v),
            "$.gemeenten",
            "ongeldig-aantal",
            "Noem de gemeente. Alleen een basisdocument hoort bij geen gemeente: dat noemt gedragingen en categorieën, en laat hun tarief en de duur bij het vierde lid open.");
        b.Eis(
            v.Gemeenten.Count == 0 || !(v.BekendTotEnMet < v.Gemeenten.Min(g => g.Van)),
            "$.bekendTotEnMet",
            "ongeldige-volgorde",
            "De tekst is bekend tot een dag vóór de eerste dag: laat het lid weg, of noem de laatste dag waarop u de tekst zag gelden.",
            null,
            "$.gemeenten");
        b.Eis(
            v.Bekendmaking is null || Labels.IsBekendmaking(v.Bekendmaking),
            "$.bekendmaking",
            "ongeldige-id",
            "Een bekendmaking heeft de vorm gmb-2015-1944, of bgr-2021-708 in het blad van een gemeenschappelijke regeling.");
        b.Eis(
            v.BekendVanaf is null || v.Gemeenten.Any(g => v.BekendVanaf > v.Geldigheid(g).Van),
            "$.bekendVanaf",
            "ongeldige-volgorde",
            "De tekst is bekend vanaf een dag na de eerste dag van een gemeente: staat die dag vast, laat het lid dan weg.",
            null,
            "$.gemeenten",
            "$.terugwerkendTot");
        b.Eis(
            !(v.BekendVanaf > v.BekendTotEnMet) && !v.Gemeenten.Any(g => v.BekendVanaf > g.TotEnMet),
            "$.bekendVanaf",
            "ongeldige-volgorde",
            "De tekst is bekend vanaf een dag na de laatste dag.",
            null,
            "$.gemeenten",
            "$.bekendTotEnMet");
        b.Eis(v.LeuntOp is null || v.LeuntOp != v.Id, "$.leuntOp", "kringverwijzing", "Een document kan niet op zichzelf leunen.", null, "$.id");
        Afdrukcontrole.Controleer(v.Artikelen, "$.artikelen", b);
        foreach (var (index, gemeente) in v.Gemeenten.Index()) Gemeente(v, gemeente, JsonPad.Element("$.gemeenten", index), b);
        foreach (var (index, gemeente) in v.Gemeenten.Index())
        {
            b.Eis(
                !v.Gemeenten.Take(index).Any(g => g.Code == gemeente.Code && v.Geldigheid(g).Overlapt(v.Geldigheid(gemeente))),
                JsonPad.Element("$.gemeenten", index),
                "overlap",
                "Deze gemeente staat er al voor dezelfde dagen.",
                null,
                "$.gemeenten");
        }
    }

    /// <summary>Whether nothing says how heavy a measure is: a council decides that for its own municipality.</summary>
    private static bool ZonderHoogte(Verordening v) =>
        v.Uniform?.Inhoud is null && v.Spreiding?.Inhoud is null && v.Tarieven.All(t => t.Tarief is null) && v.Gedragingen.All(g => g.Tarief is null);

    private static void Gemeente(Verordening v, Gemeentedekking gemeente, string pad, Tegenspraaklijst b)
    {
        Gemeentecontrole.Controleer(gemeente, pad, b);
        b.Eis(gemeente.Code.Length == 0 || Codevorm.IsGemeente(gemeente.Code), pad + ".code", "ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916.");
        b.Eis(!(gemeente.TotEnMet < gemeente.Van), pad + ".totEnMet", "ongeldige-volgorde", "De verordening eindigt vóór zij begint.", null, pad + ".van");
        b.Eis(gemeente.Van <= new LocalDate(2099, 12, 31), pad + ".van", "buiten-bereik", "Deze dag ligt te ver weg: een verordening begint op zijn laatst in 2099.");
        b.Eis(gemeente.Van >= Grens.EersteDag, pad + ".van", "buiten-bereik", "Een verordening op grond van de Participatiewet geldt op zijn vroegst vanaf 1 januari 2015.", Grens.Verordeningsopdracht);
        b.Eis(gemeente.Titel is null || gemeente.Titel.Trim().Length > 0, pad + ".titel", "ontbreekt", "Een verordening heeft een citeertitel; is zij niet bekend, zet dan tussen haken wat u wel weet.");
        if (gemeente.Mandaat is { } mandaat) Mandaat(mandaat, pad + ".mandaat", b);
        b.Eis(!(v.TerugwerkendTot > gemeente.Van), "$.terugwerkendTot", "ongeldige-volgorde", "Terugwerken kan alleen tot een dag vóór de eerste dag.", null, pad + ".van");
    }

    private static void Mandaat(Mandaat mandaat, string pad, Tegenspraaklijst b)
    {
        b.Eis(!string.IsNullOrWhiteSpace(mandaat.Gemandateerde), pad + ".gemandateerde", "ontbreekt", "Een mandaat noemt de gemeente die besluit.", Grens.Mandaat);
        b.Eis(!string.IsNullOrWhiteSpace(mandaat.Besluit), pad + ".besluit", "ontbreekt", "Een mandaat noemt het besluit waarbij het is verleend.", Grens.Mandaat);
        b.Eis(!string.IsNullOrWhiteSpace(mandaat.Vindplaats), pad + ".vindplaats", "ontbreekt", "Een mandaat noemt waar het is gelezen.");
    }
}

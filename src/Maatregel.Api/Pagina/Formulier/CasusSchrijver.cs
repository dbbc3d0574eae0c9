using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Fills in a form from a case: the reverse of <see cref="CasusLezer"/>.</summary>
internal static class CasusSchrijver
{
    /// <param name="casus">The case.</param>
    /// <param name="nummer">Which conduct goes on the form, counted from one.</param>
    public static Ingevuld Schrijf(Casus casus, int nummer = 1) => new(Velden(casus, casus.Gedragingen[nummer - 1]));

    /// <summary>Fills in what is known of one conduct, and nothing else.</summary>
    public static Ingevuld Schrijf(Gedraging gedraging) =>
        new(Gedraging(gedraging).Concat(Oordeel(gedraging.Oordeel)).Where(v => v.Waarde is not null).Select(v => KeyValuePair.Create(v.Veld, v.Waarde!)));

    private static IEnumerable<KeyValuePair<string, string>> Velden(Casus casus, Gedraging gedraging)
    {
        var persoon = casus.Belanghebbende;
        var uitkering = casus.Uitkering;
        var later = uitkering is { LatereNormen: [var eerste, ..] } ? eerste : null;
        List<(string Veld, string? Waarde)> velden =
        [
            (Formulier.Velden.Gemeente, casus.Gemeente),
            (Formulier.Velden.Regeling, Keuzelijsten.Regelingen.Code(casus.Regeling)),
            (Formulier.Velden.Peildatum, Notatie.Tekst(casus.Peildatum)),
            (Formulier.Velden.Kenmerk, casus.Kenmerk),
            (Formulier.Velden.Bekendmaking, Notatie.Tekst(casus.Bekendmaking)),
            (Formulier.Velden.Normsoort, uitkering?.NormPerMaand is not null ? "bedrag" : uitkering?.Leefsituatie is not null ? "leefsituatie" : "onbekend"),
            (Formulier.Velden.Norm, Notatie.Tekst(uitkering?.NormPerMaand)),
            (Formulier.Velden.Leefsituatie, Keuzelijsten.Leefsituaties.Code(uitkering?.Leefsituatie)),
            (Formulier.Velden.Uitbetaald, Notatie.Tekst(uitkering?.LaatstUitbetaaldeMaand)),
            (Formulier.Velden.Beeindigd, Notatie.Tekst(uitkering?.BeeindigdPer)),
            (Formulier.Velden.OpnieuwToegekend, Notatie.Tekst(uitkering?.OpnieuwToegekendPer)),
            (Formulier.Velden.LatereNorm, Notatie.Tekst(later?.NormPerMaand)),
            (Formulier.Velden.LatereNormVanaf, Notatie.Tekst(later?.Vanaf)),
            (Nader.Melding, Notatie.Tekst(uitkering?.MeldingOp)),
            (Nader.Toegekend, Notatie.Tekst(uitkering?.ToegekendPer)),
            (Formulier.Velden.ZonderUitkering, string.Join(", ", (uitkering?.MaandenZonderUitkering ?? []).Select(m => Notatie.Tekst(m)))),
            (Formulier.Velden.Inhalen, AlsGegeven(uitkering?.ZonderUitkeringInhalen ?? Antwoord.Onbekend)),
            (Formulier.Velden.Verrekening, Keuzelijsten.Verrekeningen.Code(casus.Verrekening)),
            (Formulier.Velden.Volgorde, Keuzelijsten.Volgorden.Code(casus.Samenloop?.Volgorde)),
            (Formulier.Velden.VolgordeWaarom, casus.Samenloop?.Motivering),
            (Formulier.Velden.VolgordeLanger, AlsGegeven(casus.Samenloop?.LangerDanDrieMaanden ?? Antwoord.Onbekend)),
            (Formulier.Velden.VolgordeLangerWaarom, casus.Samenloop?.LangerDanDrieMaandenMotivering),
            .. Terzijde.Schrijf(casus.BuitenToepassing),
            .. Persoon(persoon, v => v),
            (Formulier.Velden.MetPartner, Partnervraag.Code(casus)),
            .. casus.Partner is { } partner ? Persoon(partner, Formulier.Velden.Partner) : [],
            (Formulier.Velden.Schulden, Code(persoon?.Omstandigheden?.Schulden)),
            (Formulier.Velden.Kinderen, Code(persoon?.Omstandigheden?.Kinderen)),
            (Formulier.Velden.Huisuitzetting, Code(persoon?.Omstandigheden?.Huisuitzetting)),
            (Formulier.Velden.Bewind, Code(persoon?.Omstandigheden?.Bewind)),
            .. Gedraging(gedraging),
            .. Oordeel(gedraging.Oordeel),
            (Formulier.Velden.Hoor, Keuzelijsten.Horen.Code(casus.Hoor?.Status)),
            (Formulier.Velden.HoorDatum, Notatie.Tekst(casus.Hoor?.Datum)),
            (Formulier.Velden.HoorGrond, Keuzelijsten.HoorGronden.Code(casus.Hoor?.Grond)),
            (Formulier.Velden.HoorBelanghebbende, casus.Hoor?.Wie.Contains(Gezinslid.Belanghebbende) == true ? "ja" : null),
            (Formulier.Velden.HoorPartner, casus.Hoor?.Wie.Contains(Gezinslid.Partner) == true ? "ja" : null),
            .. casus.Gedragingen.Any(g => g.Oordeel?.DringendeRedenen is not null)
                ? [(Formulier.Velden.Redenen, Redenenvelden.Verschilt)]
                : Redenenvelden.Zaak.Schrijf(casus.DringendeRedenen),
            (Formulier.Velden.Eerder, casus.EerdereMaatregelen is not { } eerdere ? "onbekend" : eerdere.Count == 0 ? "nee" : "ja"),
            .. (casus.EerdereMaatregelen ?? []).SelectMany((m, i) => Eerdere(m, i + 1)),
        ];
        var bekende = velden.Where(v => v.Waarde is not null).ToDictionary(v => v.Veld, v => v.Waarde!, StringComparer.Ordinal);
        return bekende.Concat(Verzamelvraag.Alle.Where(v => v.Velden.Any(bekende.ContainsKey)).Select(v => KeyValuePair.Create(v.Veld, v.Code(bekende))));
    }

    private static IEnumerable<(string Veld, string? Waarde)> Gedraging(Gedraging gedraging) =>
    [
        (Formulier.Velden.Gedraging, gedraging.NoShow is null ? gedraging.Verplichting?.Code : "no-show"),
        (Formulier.Velden.Van, Keuzelijsten.Gezinsleden.Code(gedraging.Van)),
        (Formulier.Velden.Datum, Notatie.Tekst(gedraging.Datum)),
        (Formulier.Velden.Geconstateerd, Notatie.Tekst(gedraging.GeconstateerdOp)),
        (Formulier.Velden.Onderdeel, Keuzelijsten.Onderdelen.Code(gedraging.NoShow?.Onderdeel)),
        (Formulier.Velden.GewaarschuwdOp, Notatie.Tekst(gedraging.NoShow?.GewaarschuwdOp)),
        (Formulier.Velden.GesprekOp, Notatie.Tekst(gedraging.NoShow?.GesprekOp)),
        (Formulier.Velden.Doel, Keuzelijsten.Doelen.Code(gedraging.NoShow?.Doel)),
        (Formulier.Velden.Kanaal, Keuzelijsten.Kanalen.Code(gedraging.NoShow?.Kanaal)),
        (Formulier.Velden.HerhalingVerzonden, gedraging.NoShow is not { Oproepen: { Count: > 0 } oproepen } ? null : oproepen.Count > 1 ? "ja" : "nee"),
        .. (gedraging.NoShow?.Oproepen ?? []).SelectMany((o, i) => Oproep(o, i + 1)),
        (Nader.Nakoming, Keuzelijsten.Nakomingen.Code(gedraging.Nakoming)),
        (Nader.OpTijd, gedraging.NoShow?.Oproepen.LastOrDefault(o => o.OpTijd != Antwoord.Onbekend) is { } oproep ? Code(oproep.OpTijd) : null),
        (Nader.Belpogingen, Notatie.Tekst(gedraging.NoShow?.Belpogingen)),
        (Nader.VerliesVanWerk, Code(gedraging.VerliesVanWerk)),
        (Nader.Misdraging, Keuzelijsten.Misdragingen.Code(gedraging.Misdraging)),
        (Nader.Benadeling, Notatie.Tekst(gedraging.Benadelingsbedrag)),
        (Nader.Besefsgeval, gedraging.Besefsgeval),
        (Nader.Afhankelijkheid, Notatie.Tekst(gedraging.MaandenLangereAfhankelijkheid)),
        (Nader.Handeling, gedraging.Handeling),
        .. Eigenaandeel.Schrijf(gedraging),
    ];

    private static IEnumerable<(string Veld, string? Waarde)> Oproep(Oproep oproep, int nummer) =>
    [
        (Formulier.Velden.Oproep(nummer, "verzonden"), Notatie.Tekst(oproep.Verzonden)),
        (Formulier.Velden.Oproep(nummer, "aangekomen"), Code(oproep.Aannemelijk)),
        (Formulier.Velden.Oproep(nummer, "afspraak"), Notatie.Tekst(oproep.AfspraakOp)),
        (Formulier.Velden.Oproep(nummer, "afloop"), Afloop.Code(oproep)),
    ];

    private static IEnumerable<(string Veld, string? Waarde)> Oordeel(Oordeel? oordeel) => oordeel is null ? [] :
    [
        (Formulier.Velden.Opgelegd, Code(oordeel.VerplichtingOpgelegd)),
        (Formulier.Velden.Feiten, Code(oordeel.FeitenVastgesteld)),
        (Formulier.Velden.Grondslag, oordeel.Grondslag?.Keuze.Waarde),
        (Formulier.Velden.GrondslagWaarom, oordeel.Grondslag?.Motivering),
        (Formulier.Velden.Mate, Keuzelijsten.Maten.Code(oordeel.Verwijtbaarheid?.Mate)),
        (Formulier.Velden.MateMeegewogen, AlsGegeven(oordeel.Verwijtbaarheid?.Meegewogen ?? Antwoord.Onbekend)),
        (Formulier.Velden.MateWaarom, oordeel.Verwijtbaarheid?.Motivering),
        (Nader.Verhuizing, Code(oordeel.Voorwaarden?.VoorVerhuizing)),
        (Nader.Reistijd, Code(oordeel.Voorwaarden?.ReistijdHoogstensDrieUur)),
        (Nader.Reizen, Code(oordeel.Voorwaarden?.ReizenNoodzakelijk)),
        (Nader.GeenAndere, Code(oordeel.Voorwaarden?.GeenAndereMogelijkheid)),
        (Nader.Contract, Code(oordeel.Voorwaarden?.ContractTenMinsteEenJaar)),
        (Nader.Nettoloon, Code(oordeel.Voorwaarden?.NettoloonTenMinsteNorm)),
        (Nader.Opvang, Code(oordeel.Voorwaarden?.OpvangScholingEnBelastbaarheidOnderzocht)),
        (Nader.WilNiet, Code(oordeel.WilOndubbelzinnigNiet)),
        (Nader.Waarschuwen, AlsGegeven(oordeel.Waarschuwen)),
        (Nader.UitzonderingOpAfzien, AlsGegeven(oordeel.UitzonderingOpAfzien)),
        (Nader.VoorwaardeSpreiding, AlsGegeven(oordeel.VoorwaardeSpreiding)),
        (Nader.Percentage, Notatie.Tekst(oordeel.Percentage)),
        (Nader.PercentageWaarom, oordeel.PercentageMotivering),
        (Nader.Spreidingsplan, Notatie.Tekst(oordeel.Spreidingsplan)),
        (Nader.GemeenteMeegewogen, AlsGegeven(oordeel.GemeenteMeegewogen)),
        .. Redenenvelden.Gedraging.Schrijf(oordeel.DringendeRedenen),
    ];

    private static IEnumerable<(string Veld, string? Waarde)> Persoon(Belanghebbende? persoon, Func<string, string> veld) =>
    [
        (veld(Formulier.Velden.Pensioen), Code(persoon?.Pensioengerechtigd ?? Antwoord.Onbekend)),
        (veld(Formulier.Velden.Arbeidsongeschikt), Code(persoon?.VolledigEnDuurzaamArbeidsongeschikt ?? Antwoord.Onbekend)),
        (veld(Formulier.Velden.Ontheffing), persoon?.Ontheffingen switch { null => "onbekend", [] => "nee", _ => "ja" }),
        .. (persoon?.Ontheffingen ?? []).Take(Ontheffingvelden.Meeste).SelectMany((o, i) => Ontheffing(o, i + 1, veld)),
        (veld(Nader.KindJongerDan12), Code(persoon?.AlleenstaandeOuderMetKindJongerDan12)),
        (veld(Nader.JongerDan27), Code(persoon?.JongerDan27)),
        (veld(Nader.AlleenstaandeOuder), Code(persoon?.AlleenstaandeOuder)),
    ];

    private static IEnumerable<(string Veld, string? Waarde)> Ontheffing(Ontheffing ontheffing, int nummer, Func<string, string> veld) =>
    [
        (veld(Ontheffingvelden.Grond(nummer)), Keuzelijsten.Ontheffingsgronden.Code(ontheffing.Grond)),
        (veld(Ontheffingvelden.Van(nummer)), Notatie.Tekst(ontheffing.Van)),
        (veld(Ontheffingvelden.Tot(nummer)), Notatie.Tekst(ontheffing.TotEnMet)),
        .. ontheffing.Verplichtingen.Distinct().Select(v => (veld(Ontheffingvelden.Plicht(nummer, v)), (string?)"ja")),
    ];

    private static IEnumerable<(string Veld, string? Waarde)> Eerdere(EerdereMaatregel maatregel, int nummer)
    {
        string Veld(string deel) => Formulier.Velden.EerdereMaatregel(nummer, deel);
        return
        [
            (Veld("regel"), Maatregelkeuze.Code(maatregel.Regel, maatregel.Categorie)),
            (Veld("gedraging"), Notatie.Tekst(maatregel.Gedragingsdatum)),
            (Veld("besluit"), Notatie.Tekst(maatregel.Besluitdatum)),
            (Veld("bekendgemaakt"), Notatie.Tekst(maatregel.Bekendgemaakt)),
            (Veld("percentage"), Notatie.Tekst(maatregel.Percentage)),
            (Veld("maanden"), Notatie.Tekst(maatregel.Maanden)),
            (Veld("status"), Keuzelijsten.Statussen.Code(maatregel.Status)),
            (Veld("telt"), AlsGegeven(maatregel.TeltMee)),
            (Veld("grondslag"), maatregel.Grondslag?.Waarde),
            (Veld("regeling"), Keuzelijsten.Regelingen.Code(maatregel.Regeling)),
            (Veld("gemeente"), maatregel.Gemeente),
            (Veld("van"), maatregel.Van is { } van ? Keuzelijsten.Gezinsleden.Code(van) : null),
            (Veld("zelfde"), AlsGegeven(maatregel.ZelfdeGedraging)),
            (Veld("waarschuwing"), maatregel.Waarschuwing ? "ja" : null),
            (Veld("loopt"), maatregel.Plan is not { } plan ? null : plan.Count == 0 ? "nee" : "ja"),
            .. (maatregel.Plan ?? []).Take(Formulier.Velden.EerdereMaanden).SelectMany((m, i) => new (string, string?)[]
            {
                (Veld(Formulier.Velden.Planmaand(i + 1, "maand")), Notatie.Tekst(m.Maand)),
                (Veld(Formulier.Velden.Planmaand(i + 1, "percentage")), Notatie.Tekst(m.Percentage)),
            }),
        ];
    }

    private static string Code(Antwoord? antwoord) => Keuzelijsten.Antwoorden.Code(antwoord);

    /// <summary>What was not answered, leaves the field as it is.</summary>
    private static string? AlsGegeven(Antwoord antwoord) => antwoord == Antwoord.Onbekend ? null : Code(antwoord);
}

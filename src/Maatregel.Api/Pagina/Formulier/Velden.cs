using System.Collections.Frozen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The names of the fields, in the order of the form.</summary>
internal static class Velden
{
    public const string Gemeente = "gemeente";
    public static readonly string AndereGemeente = Anders.Veld(Gemeente);
    public const string Regeling = "regeling";
    public const string Peildatum = "peildatum";
    public const string Kenmerk = "kenmerk";
    public const string Gedraging = "gedraging";
    public const string Datum = "datum";
    public const string Geconstateerd = "geconstateerd";
    public const string Onderdeel = "onderdeel";
    public const string Doel = "doel";
    public const string HerhalingVerzonden = "herhaling";
    public const string Pensioen = "pensioen";
    public const string Arbeidsongeschikt = "arbeidsongeschikt";
    public const string Ontheffing = "ontheffing";
    public const string Opgelegd = "opgelegd";
    public const string Feiten = "feiten";
    public const string Grondslag = "grondslag";
    public const string GrondslagWaarom = "grondslag-waarom";
    public const string Mate = "mate";
    public const string MateWaarom = "mate-waarom";
    public const string Eerder = "eerder";
    public const string Hoor = "hoor";
    public const string HoorDatum = "hoor-datum";
    public const string HoorGrond = "hoor-grond";
    public const string Schulden = "schulden";
    public const string Kinderen = "kinderen";
    public const string Huisuitzetting = "huisuitzetting";
    public const string Bewind = "bewind";
    public const string Redenen = "redenen";
    public const string RedenenWaarom = "redenen-waarom";
    public const string AfstemmingPercentage = "afstemming-percentage";
    public const string AfstemmingMaanden = "afstemming-maanden";
    public const string Normsoort = "normsoort";
    public const string Norm = "norm";
    public const string Leefsituatie = "leefsituatie";
    public const string Uitbetaald = "uitbetaald";
    public const string Beeindigd = "beeindigd";
    public const string OpnieuwToegekend = "opnieuw-toegekend";
    public const string LatereNorm = "norm-later";
    public const string LatereNormVanaf = "norm-later-vanaf";
    public const string ZonderUitkering = "zonder-uitkering";
    public const string Inhalen = "inhalen";
    public const string Verrekening = "verrekening";
    public const string Volgorde = "volgorde";
    public const string VolgordeWaarom = "volgorde-waarom";
    public const string VolgordeLanger = "volgorde-langer";
    public const string VolgordeLangerWaarom = "volgorde-langer-waarom";
    public const string Bekendmaking = "bekendmaking";
    public const string Afwijking = "afwijking";
    public const string Van = "van";
    public const string MetPartner = "met-partner";
    public const string Kanaal = "kanaal";
    public const string GewaarschuwdOp = "gewaarschuwd-op";
    public const string GesprekOp = "gesprek-op";
    public const string MateMeegewogen = "mate-meegewogen";
    public const string HoorBelanghebbende = "hoor-belanghebbende";
    public const string HoorPartner = "hoor-partner";

    /// <summary>The case that goes along, and which conduct of it the form shows.</summary>
    public const string Bestand = "bestand";
    public const string Nummer = "nummer";

    /// <summary>What was considered of the conducts that the form does not show.</summary>
    public const string Gewogen = "gewogen";

    /// <summary>How many invitations and earlier measures the form has room for.</summary>
    public const int Oproepen = 3;
    public const int Eerdere = 3;

    /// <summary>How many months of an earlier measure the form has room for.</summary>
    public const int EerdereMaanden = 12;

    public static IReadOnlyList<string> Alle { get; } =
    [
        Gemeente, AndereGemeente, Regeling, Peildatum, Kenmerk,
        Gedraging, Van, Onderdeel, GewaarschuwdOp, GesprekOp, Doel, Kanaal, Oproep(1, "verzonden"), Oproep(1, "aangekomen"), Oproep(1, "afspraak"), Oproep(1, "afloop"),
        HerhalingVerzonden, .. Enumerable.Range(2, Oproepen - 1).SelectMany(i => Oproepdelen.Select(d => Oproep(i, d))),
        Datum, Geconstateerd,
        Verzamelvraag.Persoon.Veld, Pensioen, Arbeidsongeschikt, Ontheffing, .. Ontheffingvelden.Alle,
        MetPartner, Verzamelvraag.Partner.Veld, .. Persoonsvelden.Select(Partner), Opgelegd, Feiten,
        .. Nader.Alle.Select(n => n.Veld), .. Terzijde.Alle,
        Grondslag, GrondslagWaarom,
        .. Overwegingen.Alle.Select(o => o.Veld), .. Eigenaandeel.Alle, Mate, MateMeegewogen, MateWaarom,
        Eerder, .. Enumerable.Range(1, Eerdere).SelectMany(i => Eerderdelen.Concat(Plandelen).Select(d => EerdereMaatregel(i, d))),
        Hoor, HoorDatum, HoorGrond, HoorBelanghebbende, HoorPartner, Verzamelvraag.Omstandigheden.Veld, Schulden, Kinderen, Huisuitzetting, Bewind,
        .. Redenenvelden.Zaak.Alle, .. Redenenvelden.Gedraging.Alle,
        Normsoort, Norm, LatereNorm, LatereNormVanaf, Leefsituatie, Uitbetaald, Beeindigd, OpnieuwToegekend, ZonderUitkering, Inhalen,
        Verrekening, Volgorde, VolgordeWaarom, VolgordeLanger, VolgordeLangerWaarom, Bekendmaking, Afwijking, Bestand, Nummer, Gewogen,
    ];

    /// <summary>What belongs to one conduct, and changes with it.</summary>
    public static IReadOnlySet<string> VanGedraging { get; } = new HashSet<string>(
        Alle.SkipWhile(v => v != Gedraging).TakeWhile(v => v != Pensioen && v != Verzamelvraag.Persoon.Veld)
            .Concat([Opgelegd, Feiten, Grondslag, GrondslagWaarom, Mate, MateMeegewogen, MateWaarom])
            .Concat(Overwegingen.Alle.Select(o => o.Veld))
            .Concat(Eigenaandeel.Alle)
            .Concat(Redenenvelden.Gedraging.Alle)
            .Concat(Nader.Alle.Where(n => !n.VanDePersoon).Select(n => n.Veld)),
        StringComparer.Ordinal);

    private static IReadOnlyList<string> Persoonsvelden => [Pensioen, Arbeidsongeschikt, Ontheffing, .. Ontheffingvelden.Alle, .. Nader.Persoonsfeiten];

    private static IReadOnlyList<string> Oproepdelen => ["verzonden", "aangekomen", "afspraak", "afloop"];

    private static IReadOnlyList<string> Eerderdelen =>
    [
        "regel", "regel-andere", "categorie", "gedraging", "besluit", "bekendgemaakt", "percentage", "maanden", "status", "telt",
        "grondslag", "grondslag-andere", "regeling", "gemeente", "gemeente-andere", "zelfde", "loopt", "van", "waarschuwing",
    ];

    private static IEnumerable<string> Plandelen => Enumerable.Range(1, EerdereMaanden).SelectMany(i => new[] { Planmaand(i, "maand"), Planmaand(i, "percentage") });

    private static readonly FrozenDictionary<string, int> Plaatsen = Alle.Index().ToFrozenDictionary(v => v.Item, v => v.Index, StringComparer.Ordinal);

    public static bool Bestaat(string naam) => Plaatsen.ContainsKey(naam);

    /// <summary>The place of a field in the order of the form.</summary>
    public static int Plaats(string veld) => Plaatsen[veld];

    /// <summary>The same fact of the partner.</summary>
    public static string Partner(string veld) => "partner-" + veld;

    public static string Oproep(int nummer, string deel) => $"oproep-{nummer}-{deel}";

    public static string EerdereMaatregel(int nummer, string deel) => $"eerder-{nummer}-{deel}";

    /// <summary>A part of a month in which an earlier measure is carried out.</summary>
    public static string Planmaand(int nummer, string deel) => $"plan-{nummer}-{deel}";
}

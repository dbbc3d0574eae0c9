using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The screens, in the order of the decision scheme, and the way through them.</summary>
internal static class Schermenlijst
{
    /// <summary>Not a screen with questions: the advice at the end.</summary>
    public const string Advies = "advies";

    /// <summary>Nor is this: every answer so far.</summary>
    public const string Antwoorden = "antwoorden";

    public static IReadOnlyList<Scherm> Alle { get; } =
    [
        new ZaakScherm(), new GedragingScherm(), new AfspraakScherm(), new DagScherm(), new PlichtScherm(), new GrondslagScherm(),
        new VerwijtScherm(), new EerderScherm(), new HoorScherm(), new RedenenScherm(), new GeldScherm(),
    ];

    public static Scherm? Zoek(string code) => Alle.FirstOrDefault(s => s.Code == code);

    public static IReadOnlyList<Scherm> Route(Stand stand) => [.. Alle.Where(s => s.Geldt(stand))];

    /// <summary>
    /// The next screen, or null when the advice is next. What the first button already said, that somebody did not come, is not
    /// asked again, and of a case that goes along neither is what was answered for all its conducts.
    /// </summary>
    public static Scherm? Na(Scherm scherm, Stand stand) => Hierna(scherm, stand).FirstOrDefault();

    /// <summary>The screens that are still to come. Counted so, a step that was skipped or turns out to be needed makes no number jump.</summary>
    public static IEnumerable<Scherm> Hierna(Scherm scherm, Stand stand) =>
        stand.Zeker ? [] : Route(stand).SkipWhile(s => s != scherm).Skip(1).Where(s => !IsAlGezegd(s, stand));

    /// <summary>The screen before, or null when that is the start.</summary>
    public static Scherm? Voor(Scherm scherm, Stand stand) => Route(stand).TakeWhile(s => s != scherm).LastOrDefault();

    /// <summary>The first screen of those up to and including this one that holds something that cannot be read or contradicts.</summary>
    public static Scherm? Onleesbaar(Stand stand, Scherm? totEnMet = null) => Route(stand)
        .TakeWhile(s => totEnMet is null || Plaats(s) <= Plaats(totEnMet))
        .FirstOrDefault(s => s.Leesfouten(stand).Any());

    /// <summary>Whether the advice can be given: nothing is open any more, or what is open can change nothing.</summary>
    public static bool Klaar(Stand stand) => stand.Advies is { } advies
        && (stand.Zeker || advies.Uitkomst != Rules.Adviezen.Uitkomst.NogNiet || Onbeantwoord(stand) is null);

    /// <summary>The first screen on which something must still be answered or mended.</summary>
    public static Scherm? Onbeantwoord(Stand stand) => Route(stand).FirstOrDefault(s => s.Fouten(stand).Count > 0);

    private static bool IsAlGezegd(Scherm scherm, Stand stand) => scherm is GedragingScherm
        ? stand.Ingevuld.Is(Formulier.Velden.Gedraging, "no-show")
        : !scherm.PerGedraging && stand.Basis is not null && scherm.Fouten(stand).Count == 0;

    private static int Plaats(Scherm scherm) => Alle.TakeWhile(s => s != scherm).Count();

    /// <summary>The screen on which an open question of the advice is answered: the one with its field, or else the one about its subject.</summary>
    public static Scherm VanVraag(string vraagcode, Stand stand) => Gesteld(vraagcode, stand) is { } vraag && Antwoordplaats.Zoek(vraag, stand) is { } plaats ? plaats.Scherm : VanOnderwerp(vraagcode, stand);

    /// <summary>The question as the advice asks it of the conduct on the form, or of the whole case.</summary>
    private static OpenVraag? Gesteld(string vraagcode, Stand stand) =>
        stand.Advies?.OpenVragen.FirstOrDefault(v => v.Code == vraagcode && (v.Gedraging is not { } naam || stand.Plaats(naam) == stand.Nummer));

    private static Scherm VanOnderwerp(string vraagcode, Stand stand) => Zoek(vraagcode switch
    {
        Vraagcode.DatumGedraging or Vraagcode.GeconstateerdOp => stand.Ingevuld.Is(Formulier.Velden.Gedraging, "no-show") ? "afspraak" : "dag",
        Vraagcode.Oproepen or Vraagcode.DatumAfspraak or Vraagcode.WelkeAfspraak or Vraagcode.RouteKiezen or Vraagcode.Verschenen or Vraagcode.VoorafAfgemeld or Vraagcode.OproepAannemelijk => "afspraak",
        Vraagcode.GrondslagKiezen => "grondslag",
        Vraagcode.Verwijtbaarheid or Vraagcode.AandeelGemeente => "verwijt",
        Vraagcode.Hoor or Vraagcode.HoorGrond or Vraagcode.HoorWie or Vraagcode.HorenOnbekend => "hoor",
        Vraagcode.DringendeRedenen => "redenen",
        Vraagcode.NormOnbekend or Vraagcode.SamenloopZwaarste or Vraagcode.MaandenZonderUitkering or Vraagcode.VolgordeVanMaatregelen or Vraagcode.LangerDanDrieMaanden or Vraagcode.SpreidingOnbekend or Vraagcode.IngangOnbekend => "geld",
        Vraagcode.ZelfdeGedraging or Vraagcode.RecidiveCategorie or Vraagcode.RecidiveGemeente or Vraagcode.RecidiveGezinslid or Vraagcode.RecidiveGrondslag or Vraagcode.RecidiveNihil or Vraagcode.RecidiveRegeling or Vraagcode.RecidiveTrede => "eerder",
        Vraagcode.EerdereMaatregelen or Vraagcode.EerdereMaatregelBekendmaking or Vraagcode.EerdereMaatregelCategorie or Vraagcode.EerdereMaatregelGrondslag or Vraagcode.EerdereMaatregelLoopt or Vraagcode.EerdereMaatregelRegel => "eerder",
        _ => "plicht",
    })!;
}

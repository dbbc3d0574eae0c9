namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The screens, in the order of the decision scheme, and the way through them.</summary>
internal static class Schermenlijst
{
    /// <summary>Not a screen with questions: the advice at the end.</summary>
    public const string Advies = "advies";

    public static IReadOnlyList<Scherm> Alle { get; } =
    [
        new ZaakScherm(), new GedragingScherm(), new AfspraakScherm(), new UitnodigingScherm(), new HerhalingScherm(), new DagScherm(), new PlichtScherm(), new FeitenScherm(), new GrondslagScherm(),
        new VerwijtScherm(), new EerderScherm(), new HoorScherm(), new OmstandighedenScherm(), new RedenenScherm(), new GeldScherm(),
    ];

    public static Scherm? Zoek(string code) => Alle.FirstOrDefault(s => s.Code == code);

    public static IReadOnlyList<Scherm> Route(Stand stand) => [.. Alle.Where(s => s.Geldt(stand))];

    /// <summary>The next screen, or null when the advice is next.</summary>
    public static Scherm? Na(Scherm scherm, Stand stand) =>
        stand.Zeker ? null : Route(stand).SkipWhile(s => s != scherm).Skip(1).FirstOrDefault();

    /// <summary>The screen before, or null when that is the start.</summary>
    public static Scherm? Voor(Scherm scherm, Stand stand) => Route(stand).TakeWhile(s => s != scherm).LastOrDefault();

    /// <summary>The screen on which an open question of the advice is answered.</summary>
    public static Scherm VanVraag(string vraagcode, Stand stand) => Zoek(vraagcode switch
    {
        "datum-gedraging" or "geconstateerd-op" => stand.Ingevuld.Is(Formulier.Velden.Gedraging, "no-show") ? "herhaling" : "dag",
        "oproepen" => "uitnodiging",
        "datum-afspraak" or "welke-afspraak" => "herhaling",
        "route-kiezen" => "afspraak",
        "verschenen" or "vooraf-afgemeld" or "oproep-aannemelijk" => stand.Ingevuld.Is(Formulier.Velden.HerhalingVerzonden, "nee") ? "uitnodiging" : "herhaling",
        "pensioengerechtigd" or "arbeidsongeschiktheid" or "ontheffingen" or "ontheffing-reikwijdte" or "verplichting-opgelegd" => "plicht",
        "grondslag-kiezen" => "grondslag",
        "verwijtbaarheid" => "verwijt",
        "eerdere-maatregelen" or "eerdere-maatregel-bekendmaking" => "eerder",
        "hoor" or "hoor-grond" => "hoor",
        "dringende-redenen" => "redenen",
        "norm-onbekend" => "geld",
        _ => "feiten",
    })!;
}

using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>The names of the fields about looking again, in the order of the form. What the advice asks as well, has the same name.</summary>
internal static class Herzienvelden
{
    public const string Grond = "grond";
    public const string Regel = "regel";
    public const string Plicht = "plicht";
    public const string MetPartner = "met-partner";
    public const string Gedraging = "gedragingsdatum";
    public const string Besluit = "besluitdatum";
    public const string Bekendgemaakt = "bekendgemaakt";
    public const string Uitvoering = "uitvoering";
    public const string Eerste = "eerste-maand";
    public const string Maanden = "maanden";
    public const string Percentage = "percentage";
    public const string GeheelPercentage = "geheel-percentage";
    public const string GeheelMaanden = "geheel-maanden";
    public const string Verzocht = "verzocht";
    public const string Ingediend = "ingediend";
    public const string Vanaf = "vanaf";
    public const string Nakoming = "nakoming";
    public const string Herziet = "herziet";
    public const string Keuze = "keuze";
    public const string NaTermijn = "na-termijn";
    public const string NieuwPercentage = "nieuw-percentage";
    public const string NieuweMaanden = "nieuwe-maanden";
    public const string Waarom = "waarom";

    /// <summary>As many months as an imposed measure may have.</summary>
    public const int MeesteMaanden = 60;

    public static IReadOnlyList<string> Alle { get; } =
    [
        V.Gemeente, V.AndereGemeente, V.Regeling, Grond, V.Peildatum, V.Kenmerk,
        Regel, Anders.Veld(Regel), Plicht, Anders.Veld(Plicht), V.Van, MetPartner, Gedraging, Besluit, Bekendgemaakt,
        Uitvoering, Eerste, Maanden, Percentage,
        .. Enumerable.Range(1, MeesteMaanden).SelectMany(i => Delen.Select(d => Maand(i, d))),
        GeheelPercentage, GeheelMaanden, V.Norm,
        Verzocht, Ingediend, V.Uitbetaald, Vanaf, V.Bekendmaking,
        NaTermijn, Nakoming, Herziet, Keuze, V.Redenen, NieuwPercentage, NieuweMaanden, Waarom,
    ];

    private static string[] Delen => ["maand", "percentage", "bedrag"];

    public static string Maand(int nummer, string deel) => $"plan-{nummer}-{deel}";
}

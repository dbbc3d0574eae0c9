using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>The defaults about revising an imposed measure: on request or not, from when and how far.</summary>
internal static class Herzieningsaannames
{
    public static Aanname InkeerOpVerzoek(Bron bron) => new(
        Aannamecode.InkeerOpVerzoek,
        $"Aangenomen is dat herziening bij inkeer ook volgens {bron} alleen op verzoek kan, zoals in artikel 18, elfde lid, van de Participatiewet.",
        [bron]);

    public static Aanname InkeerVolgensToelichting(Bron bron) => new(
        Aannamecode.InkeerVolgensToelichting,
        $"Dat inkeer bij deze maatregel kan, staat in {bron}; een bepaling die het regelt, is niet gelezen. Aangenomen is dat de toelichting genoeg is.",
        [bron]);

    public static Aanname HerzieningVanaf(Bron bron, bool vanafVerzoek) => new(
        Aannamecode.HerzieningVanaf,
        $"Gerekend is {(vanafVerzoek ? "vanaf de maand van het verzoek" : "met de maanden die nog niet zijn uitbetaald")}. Vanaf wanneer een herziening werkt, staat niet in {bron}.",
        [bron]);

    public static Aanname HeleMaatregel(Bron bron) => new(
        Aannamecode.HerzieningVanaf,
        $"De hele maatregel is al uitgevoerd. Gerekend is met alle maanden ervan. Vanaf wanneer een herziening werkt, staat niet in {bron}.",
        [bron]);

    public static Aanname NaBetaling(Bron bron, IReadOnlyList<YearMonth> maanden) => new(
        Aannamecode.HerzieningNaBetaling,
        $"Over {string.Join(" en ", maanden.Select(NederlandseWeergave.Maand))} is al uitbetaald. Toch wordt ook daarover herzien, met nabetaling: {bron} maakt herziening niet afhankelijk van de betaling. Dat is een lezing van dit product.",
        [bron, Voorzichtigheid.NaBetaling]);

    public static Aanname HerzieningVervalt(Bron bron) => new(
        Aannamecode.HerzieningVervalt,
        $"De verlaging over de maanden waarover wordt herzien vervalt helemaal. Hoe ver een herziening gaat, staat niet in {bron}.",
        [bron]);

    public static Aanname NormOverHalfjaar(IReadOnlyList<YearMonth> vanaf) => new(
        Aannamecode.NormOverHalfjaar,
        $"Welke norm geldt vanaf {string.Join(" en ", vanaf.Select(NederlandseWeergave.Maand))}? Normen veranderen op 1 januari en op 1 juli; de opgegeven norm is ook daarna gebruikt, en er kan dus te weinig of te veel worden nabetaald. Geef bij elke maand van het plan het bedrag uit het besluit op.",
        [Wet.Participatiewet.Artikel("38")]);

    public static Aanname Heroverwegingstermijn(Bron bron) => new(
        Aannamecode.Heroverwegingstermijn,
        $"Gerekend is met de langste termijn, drie maanden, vanaf de bekendmaking van het besluit of anders de dag ervan. Het college stelt de termijn zelf; de eerste dag staat niet in {bron}.",
        [bron]);
}

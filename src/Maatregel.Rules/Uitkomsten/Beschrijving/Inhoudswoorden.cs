using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten.Beschrijving;

/// <summary>The codes of a document in words that a lawyer signs for.</summary>
internal static class Inhoudswoorden
{
    public const string NietGezegd = "niet gezegd of niet bekend: het advies vraagt ernaar waar het verschil maakt";

    public static string JaNee(bool ja) => ja ? "ja" : "nee";

    public static string Lijst(IEnumerable<string> delen) => string.Join(", ", delen);

    public static string Getal(decimal getal) => NederlandseWeergave.Onafgerond(getal);

    public static string Percentage(decimal percentage) => NederlandseWeergave.Onafgerond(percentage) + "%";

    public static string Bedrag(decimal bedrag) => bedrag == Math.Round(bedrag, 2) ? NederlandseWeergave.Bedrag(bedrag) : "€ " + NederlandseWeergave.Onafgerond(bedrag);

    public static string Plichten(IEnumerable<Verplichting> plichten) => string.Join("; ", plichten.Select(p => $"{p.Omschrijving} ({p.Bron.Aanhaling})"));

    public static string Regelingen(IEnumerable<Regeling> regelingen) => Lijst(regelingen.Select(r => Wet.Van(r).Naam));

    public static string Status(Bepalingstatus status) => status switch
    {
        Bepalingstatus.Bekend => "bekend",
        Bepalingstatus.Aangenomen => "aangenomen",
        Bepalingstatus.NietGeregeld => "niet geregeld",
        _ => "onbekend",
    };

    public static string Vaststeller(Vaststeller vaststeller) => vaststeller == Verordeningen.Vaststeller.Gemeenteraad ? "de gemeenteraad" : "het algemeen bestuur";

    public static string Persoon(Persoonsvoorwaarde persoon) => persoon switch
    {
        Persoonsvoorwaarde.JongerDan27 => "alleen wie jonger is dan 27 jaar",
        Persoonsvoorwaarde.JongerDan27InZoektijd => "alleen wie jonger is dan 27 jaar, in de eerste vier weken na de melding",
        _ => "alleen een alleenstaande ouder",
    };

    public static string Misdraging(Misdragingssoort soort) => soort switch
    {
        Misdragingssoort.FysiekGeweld => "fysiek geweld",
        Misdragingssoort.Bedreiging => "bedreiging",
        Misdragingssoort.Zaaksbeschadiging => "beschadiging van zaken",
        _ => "verbaal geweld",
    };

    public static string WatTelt(RecidiveMaatstaf maatstaf) => maatstaf switch
    {
        RecidiveMaatstaf.ZelfdeCategorie => "een maatregel van dezelfde categorie",
        RecidiveMaatstaf.ZelfdeOfHogereCategorie => "een maatregel van dezelfde of een lagere categorie dan de nieuwe gedraging",
        RecidiveMaatstaf.ElkeCategorie => "elke eerdere maatregel volgens de verordening",
        RecidiveMaatstaf.ZelfdeGedraging => "een maatregel om dezelfde gedraging",
        _ => "een maatregel om een gedraging uit hetzelfde artikel",
    };

    public static string Benadeling(Benadelingsbegrip begrip) => begrip switch
    {
        Benadelingsbegrip.LangereAfhankelijkheidNetto => "de netto bijstand door langere of eerdere afhankelijkheid",
        Benadelingsbegrip.LangereAfhankelijkheidBruto => "de bruto bijstand door langere of eerdere afhankelijkheid",
        Benadelingsbegrip.LangereAfhankelijkheid => "de bijstand door langere of eerdere afhankelijkheid, netto of bruto niet gezegd",
        Benadelingsbegrip.TeVeelBetaaldNetto => "het te veel betaalde, netto",
        Benadelingsbegrip.TeVeelBetaaldBruto => "het te veel betaalde, bruto",
        _ => "het te veel betaalde, netto of bruto niet gezegd",
    };

    public static string Horen(HoorGrond grond) => grond switch
    {
        HoorGrond.Spoed => "bij vereiste spoed",
        HoorGrond.AlGehoordGeenNieuweFeiten => "als eerder is gehoord en er geen nieuwe feiten zijn",
        HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid => "als het niet nodig is om de ernst of de verwijtbaarheid vast te stellen",
        _ => "als de belanghebbende ervan afziet",
    };

    public static string Begin(Ingangsmoment begin) => begin == Ingangsmoment.MaandNaBekendmaking ? "de maand na de bekendmaking" : "de maand van het besluit, als die nog niet is uitbetaald";

    public static string Norm(Normmoment norm) => norm == Normmoment.ElkeMaand ? "die van elke maand waarin de maatregel loopt" : "die van de maand waarin de maatregel ingaat";
}

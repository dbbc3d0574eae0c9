using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// Questions that only some duties and some verordeningen raise. One is asked as soon as the advice has it open.
/// </summary>
internal sealed record Nader(string Veld, Veldsoort Soort, string Label, params IReadOnlyList<string> Vraagcodes)
{
    public const string Verhuizing = "nader-verhuizing";
    public const string Reistijd = "nader-reistijd";
    public const string Reizen = "nader-reizen";
    public const string GeenAndere = "nader-geen-andere-mogelijkheid";
    public const string Contract = "nader-contract";
    public const string Nettoloon = "nader-nettoloon";
    public const string Opvang = "nader-opvang";
    public const string KindJongerDan12 = "nader-kind-jonger-dan-12";
    public const string AlleenstaandeOuder = "nader-alleenstaande-ouder";
    public const string JongerDan27 = "nader-jonger-dan-27";
    public const string WilNiet = "nader-wil-niet";
    public const string VerliesVanWerk = "nader-verlies-van-werk";
    public const string Misdraging = "nader-misdraging";
    public const string Benadeling = "nader-benadelingsbedrag";
    public const string Besefsgeval = "nader-besefsgeval";
    public const string Waarschuwen = "nader-waarschuwen";
    public const string UitzonderingOpAfzien = "nader-uitzondering-op-afzien";
    public const string VoorwaardeSpreiding = "nader-voorwaarde-spreiding";
    public const string Percentage = "nader-percentage";
    public const string PercentageWaarom = "nader-percentage-waarom";
    public const string Nakoming = "nader-nakoming";
    public const string Toegekend = "nader-toegekend";
    public const string Melding = "nader-melding";
    public const string OpTijd = "nader-op-tijd";
    public const string Belpogingen = "nader-belpogingen";
    public const string Spreidingsplan = "nader-spreidingsplan";
    public const string Afhankelijkheid = "nader-maanden-langer";
    public const string Handeling = "nader-handeling";
    public const string GemeenteMeegewogen = "nader-gemeente-meegewogen";

    /// <summary>Whether it is a fact of the person or the benefit, the same for every conduct.</summary>
    public bool VanDePersoon => IsPersoonsfeit || Veld is Toegekend or Melding;

    /// <summary>Whether it is a fact of whoever did it: of the partner it has a field of its own.</summary>
    public bool IsPersoonsfeit => Persoonsfeiten.Contains(Veld);

    public static Nader Zoek(string veld) => Alle.Single(n => n.Veld == veld);

    public static IReadOnlyList<string> Persoonsfeiten { get; } = [KindJongerDan12, AlleenstaandeOuder, JongerDan27];

    public static IReadOnlyList<Nader> Alle { get; } =
    [
        new(Verhuizing, Veldsoort.Keuze, "Ging het om werk in een andere gemeente, vóór de verhuizing daarheen?", Vraagcode.VoorwaardeVoorVerhuizing),
        new(Reistijd, Veldsoort.Keuze, "Was de reistijd samen hoogstens drie uur per dag?", Vraagcode.VoorwaardeReistijd),
        new(Reizen, Veldsoort.Keuze, "Was reizen nodig om het werk te krijgen of te houden?", Vraagcode.VoorwaardeReizenNoodzakelijk),
        new(GeenAndere, Veldsoort.Keuze, "Was er volgens het college geen andere mogelijkheid dan verhuizen?", Vraagcode.VoorwaardeGeenAndereMogelijkheid),
        new(Contract, Veldsoort.Keuze, "Duurde de arbeidsovereenkomst ten minste een jaar?", Vraagcode.VoorwaardeContractEenJaar),
        new(Nettoloon, Veldsoort.Keuze, "Was het nettoloon ten minste de bijstandsnorm?", Vraagcode.VoorwaardeNettoloonNorm),
        new(KindJongerDan12, Veldsoort.Keuze, "Is de inwoner alleenstaande ouder van een kind jonger dan twaalf jaar?", Vraagcode.AlleenstaandeOuder),
        new(Opvang, Veldsoort.Keuze, "Zijn opvang, scholing en belastbaarheid onderzocht voordat werk werd gevraagd?", Vraagcode.OpvangScholingBelastbaarheid),
        new(AlleenstaandeOuder, Veldsoort.Keuze, "Is de inwoner alleenstaande ouder?", Vraagcode.VoorwaardePersoon),
        new(JongerDan27, Veldsoort.Keuze, "Was de inwoner toen jonger dan 27 jaar?", Vraagcode.JongerDan27, Vraagcode.VoorwaardePersoon),
        new(WilNiet, Veldsoort.Keuze, "Blijkt ondubbelzinnig dat de inwoner zijn verplichtingen niet wil nakomen?", Vraagcode.WilOndubbelzinnigNiet),
        new(VerliesVanWerk, Veldsoort.Keuze, "Is door de gedraging werk verloren?", Vraagcode.VerliesVanWerk),
        new(Misdraging, Veldsoort.Keuze, "Welke soort misdraging was het?", Vraagcode.SoortMisdraging),
        new(Benadeling, Veldsoort.Bedrag, "Wat is het benadelingsbedrag, zoals de verordening dat bedoelt?", Vraagcode.Benadelingsbedrag),
        new(Besefsgeval, Veldsoort.Regel, "Welk geval van tekortschietend besef is dit?", Vraagcode.GevalVanBesef),
        new(Waarschuwen, Veldsoort.Keuze, "Is een waarschuwing deze eerste keer genoeg?", Vraagcode.Waarschuwen),
        new(UitzonderingOpAfzien, Veldsoort.Keuze, "Mag na deze tijd nog een maatregel volgen, bijvoorbeeld omdat een uitzondering geldt?", Vraagcode.UitzonderingOpAfzien, Vraagcode.AfzienOnbekend, Vraagcode.AfzienVierdeLid),
        new(VoorwaardeSpreiding, Veldsoort.Keuze, "Is voldaan aan de voorwaarde die de verordening aan spreiden stelt?", Vraagcode.VoorwaardeSpreiding),
        new(Percentage, Veldsoort.Percentage, "Welk percentage is hier passend?", Vraagcode.PercentageKiezen, Vraagcode.AfstemmingOnbekend),
        new(PercentageWaarom, Veldsoort.Tekst, "Waarom past dat percentage?", Vraagcode.PercentageKiezen, Vraagcode.AfstemmingOnbekend),
        new(Nakoming, Veldsoort.Keuze, "Werd de verplichting helemaal niet nagekomen, of onvoldoende?", Vraagcode.Nakoming),
        new(Toegekend, Veldsoort.Datum, "Wat is de eerste dag van de uitkering?", Vraagcode.UitkeringLiep),
        new(Melding, Veldsoort.Datum, "Op welke dag meldde de inwoner zich voor de uitkering?", Vraagcode.UitkeringLiep, Vraagcode.RouteKiezen, Vraagcode.VoorwaardePersoon),
        new(OpTijd, Veldsoort.Keuze, "Kwam de oproep nog op tijd aan?", Vraagcode.OproepOpTijd),
        new(Belpogingen, Veldsoort.Getal, "Hoe vaak is voor de laatste afspraak gebeld, op de afgesproken tijd?", Vraagcode.Belpogingen),
        new(Spreidingsplan, Veldsoort.Keuze, "Volgens welk plan wordt gespreid?", Vraagcode.Spreidingsplan),
        new(Afhankelijkheid, Veldsoort.Getal, "Hoeveel maanden is de inwoner hierdoor langer of eerder op bijstand aangewezen?", Vraagcode.MaandenLangereAfhankelijkheid),
        new(Handeling, Veldsoort.Regel, "Hoort deze gedraging bij één handeling met een andere gedraging?", Vraagcode.Samenloop, Vraagcode.SamenloopOnbekend),
        new(GemeenteMeegewogen, Veldsoort.Keuze, "Is bij het verwijt meegewogen wat anders was afgesproken, en wat de gemeente er zelf aan bijdroeg?", Vraagcode.AandeelGemeente),
    ];
}

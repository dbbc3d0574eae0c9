using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel.Aannames;

/// <summary>
/// De korte lijst: aannames waarbij een bekend feit wel een lichtere maatregel kan geven, en waarom er toch niet naar wordt gevraagd. In
/// elk van deze gevallen staat de aanname in het advies, en neemt het niet meer dan de bekende bepaling zelf.
/// </summary>
internal static class Uitzonderingen
{
    private const string Besluit = "Een besluit dat bekend is gemaakt, geldt tot het is vernietigd of ingetrokken, en het vijfde lid zelf neemt 100%. Wie weet dat het anders ligt, vult dat in.";
    private const string Oordeel = "Dit is geen feit maar een oordeel van een mens, of een keuze die de gemeente heeft bevestigd: wie anders oordeelt, krijgt een ander advies.";
    private const string Tarief = "Het bekende tarief neemt dit. Wat alleen lichter kan maken en door niemand is gelezen of gesteld, staat als aanname in het advies.";

    public static IReadOnlyDictionary<string, string> Redenen { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Aannamecode.AfstemmingLangerDanStandaard] = Oordeel,
        [Aannamecode.BekendmakingIsPeildatum] = "Een besluit werkt pas als het is bekendgemaakt, en de peildatum is de vroegste dag daarvoor. Wie later bekendmaakt, vult die dag in; de maatregel begint dan later.",
        [Aannamecode.EerdereMaatregelGeldt] = Besluit,
        [Aannamecode.EerdereMaatregelNietNihil] = Besluit,
        [Aannamecode.Hardheidsclausule] = Oordeel,
        [Aannamecode.HerzieningVanaf] = "De wet noemt geen dag. Het college kan een eerdere maand kiezen; dat is een keuze en geen feit.",
        [Aannamecode.InkeerOpVerzoek] = "Vraagt de persoon er alsnog om, dan wordt herzien. Dat is een nieuw feit en geen ander antwoord op dezelfde vraag.",
        [Aannamecode.LaatstUitbetaaldOnbekend] = "De hoofdregel van de verordening is de maand na bekendmaking. Is die al uitbetaald, dan schuift de uitvoering op; percentage en duur veranderen niet.",
        [Aannamecode.ModelbepalingHardheidsclausule] = Oordeel,
        [Aannamecode.ModelbepalingVerminderdeVerwijtbaarheid] = "Het model maakt alleen lichter dan het bekende tarief. Zegt de verordening dat het nog lichter moet, dan staat dat in het document zodra iemand haar leest.",
        [Aannamecode.NietGesteldAlleenstaandeOuder] = Tarief,
        [Aannamecode.RecidiveAnker] = "De wet zegt \"nadat het vijfde lid toepassing heeft gevonden\" en noemt geen dag. De bekendmaking is de eerste dag waarop een besluit werkt (artikel 3:40 Awb); de gemeente kan een ander moment bevestigen.",
        [Aannamecode.RecidiveGemeente] = Oordeel,
        [Aannamecode.RecidiveGezinslid] = Oordeel,
        [Aannamecode.RecidiveGrondslag] = Oordeel,
        [Aannamecode.RecidiveNihil] = Oordeel,
        [Aannamecode.RecidiveRegeling] = Oordeel,
        [Aannamecode.RecidiveTrede] = Oordeel,
        [Aannamecode.VerminderdeVerwijtbaarheid] = Oordeel,
        [Aannamecode.VerminderdeVerwijtbaarheidVierdeLid] = Oordeel,
        [Aannamecode.VerordeningNogVanKracht] = "Een verordening geldt tot zij wordt ingetrokken of vervangen. Zij is gelezen; wie een latere heeft, voegt haar toe, en de gemeente kan haar gelding bevestigen.",
        [Aannamecode.WaarschuwingOnbekend] = Tarief,
        [Aannamecode.ZwaarderDanHetTarief] = Oordeel,
    };

    /// <summary>Aannames waarvoor geen zaak, tekst of keuze iets anders kan zeggen.</summary>
    public static IReadOnlyDictionary<string, string> ZonderFeit { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Aannamecode.GelijkgesteldeDagen] = "Welke dagen bij besluit met een feestdag zijn gelijkgesteld, staat in het product; het raakt alleen de laatste dag voor bezwaar.",
        [Aannamecode.NietGesteldArbeidAanvaard] = "Het advies geeft dan geen maatregel maar wijst de weg van de weigering; daar beoordeelt het college dit.",
        [Aannamecode.BijstandVanDeGemeente] = "Geen lid van een casus zegt wie de bijstand verleent, en de gelezen bronnen zeggen het niet van een paar. Het advies noemt de aanname en laat haar nagaan.",
        [Aannamecode.BoeteNaastVierdeLid] = "Met deze aanname is er geen maatregel: er kan een boete komen.",
        [Aannamecode.OntheffingVanWerk] = "Deze aanname neemt de plicht weg: met haar is er geen maatregel.",
        [Aannamecode.OpvangNietOnderzocht] = "Ook deze aanname neemt de plicht weg.",
        [Aannamecode.PoortwachterVoorToekenning] = "Met deze aanname is er geen maatregel: de zaak gaat naar de aanvraag. Wie de eerste dag van de uitkering kent, vult die in.",
        [Aannamecode.RegimeOpDagVanGedraging] = "Het recht van de dag van de gedraging is een bekende bepaling. Of later, gunstiger recht voorgaat, beoordeelt een mens zodra dat recht bekend is.",
        [Aannamecode.RecidiveCategorie] = "In de documenten van deze tabel staat elke plicht in een categorie, of is de bepaling niet gelezen. Of een maatregel daarbuiten telt, is een oordeel van de gemeente.",
        [Aannamecode.TerugwerkendeKracht] = "Er is dan nog geen maatregel: gevraagd wordt welke tekst toen gold. Bevestigt de gemeente haar, dan is het een keuze.",
        [Aannamecode.WettekstNaHorizon] = "Geen zaak kan zeggen hoe de wet later luidt; de gemeente bevestigt een artikel, en dan is het een keuze.",
        [Aannamecode.WettekstNaLaatsteLezing] = "Geen zaak kan zeggen of de wet na de laatst gelezen versie is gewijzigd; er is geen wijziging aangekondigd voor die dagen.",
    };

    /// <summary>Wat alleen een keuze van de gemeente kan zijn, en nooit een aanname.</summary>
    public static IReadOnlyList<string> Nooit { get; } =
    [
        Aannamecode.ModelbepalingHerleving,
    ];
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Uitvoerbaarheid;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The defaults about carrying out: what no source settles, and was settled all the same.</summary>
internal static class Uitvoeringsaannames
{
    /// <summary>How long measures last together when the duration of one that runs already is not told.</summary>
    public const string MisschienLanger = "misschien drie maanden of langer";

    public static string Geteld(int maanden) => string.Create(CultureInfo.InvariantCulture, $"{maanden} maanden");

    public static Aanname MaandenZonderUitkering(GeadviseerdeMaatregel maatregel, Aanduiding gedraging, Bron bron) => new(
        Aannamecode.MaandenZonderUitkering,
        $"De maatregel voor {gedraging} loopt ook over {Maanden(maatregel.ZonderUitkering)}. Dan is er geen uitkering. Aangenomen is dat dat deel vervalt en niet later wordt ingehaald; geen bekende bepaling zegt dat.",
        [bron]);

    public static OpenVraag Inhalen(GeadviseerdeMaatregel maatregel, IReadOnlyList<Bron> bronnen) => new(
        Vraagcode.MaandenZonderUitkering,
        $"In {Maanden(maatregel.ZonderUitkering)} is er geen uitkering; dan blijft er niets van de maatregel over. Vervalt hij, of wordt hij uitgevoerd in de eerste maand met uitkering? Geen bekende bepaling zegt dat.",
        maatregel.Gedraging,
        Wie.Jurist,
        bronnen);

    public static OpenVraag NaastOfDaarna(Bron bron) => new(
        Vraagcode.VolgordeVanMaatregelen,
        $"In de maanden van de nieuwe maatregel laat een eerdere maatregel die nog loopt geen ruimte. Vervalt de nieuwe, of begint zij daarna? Kies de volgorde, met een reden.",
        null,
        Wie.Consulent,
        [bron, Voorzichtigheid.Vervalt]);

    public static OpenVraag NaastEenGespreide(Bron bron) => new(
        Vraagcode.VolgordeVanMaatregelen,
        $"Door het spreiden blijft in de maanden van de ene maatregel ruimte vrij, en de andere vervalt geheel of voor een deel. Vervalt zij (tegelijk), of komt zij daarna (na elkaar)? Kies de volgorde, met een reden.",
        null,
        Wie.Consulent,
        [bron, Voorzichtigheid.Tegelijk]);

    public static OpenVraag OmEenHandeling(Bron bron) => new(
        Vraagcode.VolgordeVanMaatregelen,
        $"Om één handeling is er meer dan één maatregel. Dat maatregelen na elkaar lopen, bepaalt de verordening voor meer handelingen. Lopen deze tegelijk of na elkaar? Kies de volgorde, met een reden.",
        null,
        Wie.Consulent,
        [bron, Voorzichtigheid.Tegelijk]);

    public static OpenVraag GespreidNaastEerdere(Bron bron) => new(
        Vraagcode.VolgordeVanMaatregelen,
        $"Er loopt nog een eerdere maatregel. In één keer uitgevoerd zou een deel van de nieuwe daarnaast vervallen; door te spreiden hoeft dat niet. Vervalt dat deel (tegelijk), of wordt de maatregel in haar geheel uitgevoerd, zo nodig later (na elkaar)? Kies de volgorde, met een reden.",
        null,
        Wie.Consulent,
        [bron, Voorzichtigheid.Vervalt]);

    public static OpenVraag NaElkaarLanger(string hoeLang, IReadOnlyList<Bron> bronnen) => Langer(
        $"De maatregelen na elkaar duren, met wat al loopt, samen {hoeLang}. Is dat gezien de ernst, de verwijtbaarheid en de omstandigheden verantwoord, en waarom?",
        bronnen);

    /// <summary>Side by side, and adjoining to what runs already.</summary>
    public static OpenVraag AaneengeslotenLanger(string hoeLang, IReadOnlyList<Bron> bronnen) => Langer(
        $"Met wat al loopt blijft er {hoeLang} achter elkaar niets van de uitkering over. Is dat gezien de ernst, de verwijtbaarheid en de omstandigheden verantwoord, en waarom?",
        bronnen);

    /// <summary>Side by side is the least that the order can do: less than that is for a judgement on the person.</summary>
    public static OpenVraag TochLanger(string hoeLang, IReadOnlyList<Bron> bronnen) => Met(
        Langer(
            $"Gezegd is dat het samen niet zo lang mag duren. Ook tegelijk uitgevoerd blijft er, met wat al loopt, {hoeLang} achter elkaar niets van de uitkering over. Zijn er dringende redenen om lager of korter te verlagen, of mag het toch zo lang, en waarom?",
            bronnen),
        "dringendeRedenen",
        "gedraging.oordeel.dringendeRedenen");

    /// <summary>Who knows in which months the earlier ones are carried out, may know that they do not adjoin.</summary>
    public static OpenVraag MetOnbekendeMaanden(OpenVraag vraag) =>
        Met(vraag with { Vraag = $"{vraag.Vraag} De maanden van een eerdere maatregel zijn niet opgegeven en kunnen hierop aansluiten; geef die maanden op." }, "eerdereMaatregelen");

    /// <summary>A case that says nothing of it yet says how they run too: the one does not go without the other.</summary>
    public static OpenVraag MetVolgorde(OpenVraag vraag) => Met(vraag, "samenloop.volgorde");

    public static Aanname NaastEerdere(Bron bron) => new(
        Aannamecode.VolgordeVanMaatregelen,
        $"Er loopt nog een eerdere maatregel. Wat samen in een maand boven 100% van de norm uitkomt, vervalt en wordt niet ingehaald. Geen bekende bepaling laat de maatregelen na elkaar lopen; wie dat wil, kiest het met een reden.",
        [bron, Voorzichtigheid.Vervalt]);

    public static Aanname NormOverHalfjaar(IReadOnlyList<YearMonth> vanaf) => new(
        Aannamecode.NormOverHalfjaar,
        $"Welke norm geldt vanaf {Maanden(vanaf)}? Normen veranderen op 1 januari en op 1 juli; de opgegeven norm is ook daarna gebruikt, en die bedragen kunnen dus anders worden. Geef de norm vanaf die maand op als latere norm. In de Participatiewet kan ook de leefsituatie in de plaats van een bedrag.",
        [Wet.Participatiewet.Artikel("38")]);

    public static Aanname Tegelijk(Bron bron) => new(
        Aannamecode.VolgordeVanMaatregelen,
        $"Er is meer dan één maatregel. Zij worden tegelijk uitgevoerd; wat in een maand boven 100% van de norm uitkomt, vervalt. Geen bekende bepaling laat ze na elkaar lopen; wie dat wil, kiest het met een reden.",
        [bron, Voorzichtigheid.Tegelijk]);

    public static Aanname VastBedragBovenNorm(GeadviseerdeMaatregel maatregel, Bron bron) => new(
        Aannamecode.VastBedragBovenNorm,
        $"De verordening noemt {NederlandseWeergave.Bedrag(maatregel.VastBedrag!.Value)} en geen duur. Dat is meer dan de uitkering van één maand. Aangenomen is dat alleen die maand wordt verlaagd en dat de rest, {NederlandseWeergave.Bedrag(maatregel.BovenEenMaand)}, vervalt.",
        [bron]);

    public static Aanname OokMeegerekend(IReadOnlyList<string> onderdelen, Bron bron) => new(
        Aannamecode.OokMeegerekend,
        $"De verordening rekent bij het percentage ook mee: {string.Join("; ", onderdelen)}. Aangenomen is dat de opgegeven norm dat al omvat, of dat het er niet is.",
        [bron]);

    public static Aanname HerlevingOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.HerlevingOnbekend,
        $"De uitkering eindigt voordat de hele maatregel is uitgevoerd. Of en tot wanneer de rest op een nieuwe uitkering kan worden toegepast, is niet bekend. Aangenomen is van niet.",
        [bron]);

    public static OpenVraag RestOpNieuweUitkering(string gedraging, Uitkering uitkering, Verordeningsbepaling bron) => new(
        Vraagcode.HerlevingOnbekend,
        NietUitvoerbaar.NietGelezen(uitkering.BeeindigdPer!.Value, uitkering.OpnieuwToegekendPer!.Value),
        gedraging,
        Wie.Jurist,
        [Voorzichtigheid.GeenUitkering, bron]);

    public static Aanname BedragNietBekend(OpenVraag vraag, IReadOnlyList<Tariefuitkomst> tarieven) => new(
        vraag.Code,
        $"{vraag.Vraag} {ZonderNorm(tarieven)} Geef de norm per maand op, of laat de beheerder de normen van dat half jaar toevoegen.",
        vraag.Bronnen);

    public static Aanname NormOnbekend(Verordeningsbepaling bron) => new(
        Aannamecode.BerekeningsgrondslagOnbekend,
        $"Waarover de verordening het percentage berekent, is niet bekend. Aangenomen is de norm van elke maand waarin wordt verlaagd.",
        [bron]);

    private static OpenVraag Langer(Toelichting vraag, IReadOnlyList<Bron> bronnen) =>
        new(Vraagcode.LangerDanDrieMaanden, vraag, null, Wie.Jurist, bronnen) { Velden = Vraagvelden.InDeZaak(Vraagcode.LangerDanDrieMaanden) };

    private static OpenVraag Met(OpenVraag vraag, params string[] velden) => vraag with { Velden = [.. vraag.Velden, .. velden] };

    private static string Maanden(IEnumerable<YearMonth> maanden) => string.Join(" en ", maanden.Select(NederlandseWeergave.Maand));

    private static string ZonderNorm(IReadOnlyList<Tariefuitkomst> tarieven)
    {
        const string Percentage = "Het advies noemt daarom van die maand geen bedrag en geen totaal; percentage en maanden veranderen niet.";
        const string Vast = "Of een vast bedrag in die maand past, is niet te zeggen; het neemt nooit meer dan de uitkering van één maand.";
        return tarieven.All(t => t.VastBedrag is null) ? Percentage : tarieven.Any(t => t.VastBedrag is null) ? $"{Percentage} {Vast}" : Vast;
    }
}

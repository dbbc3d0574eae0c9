using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>
/// Words that take something back from a provision, or bind it to a time or a place. A seeker that does not read them itself proposes
/// nothing from such a text: the rest of it would say more than the text does.
/// </summary>
internal static partial class Voorbehoud
{
    /// <summary>Whether a tariff or an act stands under a reservation: in its own words, in those above it, or in a sentence of the article about all of it.</summary>
    public static bool Raakt(Leesartikel artikel, Passage passage) =>
        Overgang().IsMatch(artikel.Opschrift) || In(passage.Vol) || (Afwijking().IsMatch(passage.Vol) && !Regeling().IsMatch(passage.Vol))
        || artikel.Beperkt;

    /// <summary>Whether a sentence of an article limits all of it.</summary>
    public static bool BeperktAlles(IEnumerable<Passage> passages) => passages.SelectMany(p => Zinnen.Volzinnen(p.Eigen)).Any(BeperktHetArtikel);

    /// <summary>Whether a text has an exception or a condition, or holds for a time or for one of the municipalities.</summary>
    public static bool In(string tekst) => Uitzondering(tekst) || Tijd().IsMatch(tekst) || Plaats().IsMatch(tekst);

    /// <summary>An exception or a condition. What is left to article 18, vierde lid, is no exception: that goes before of itself.</summary>
    public static bool Uitzondering(string tekst) => Woord().IsMatch(tekst) || GeldtNiet(tekst);

    public static bool GeldtNiet(string tekst) => NietVanToepassing().IsMatch(tekst);

    /// <summary>A sentence without a percentage of its own: "the measure is at least € 50", "the first lid does not hold for …".</summary>
    private static bool BeperktHetArtikel(string zin) =>
        !Percentages.Lees(zin).Any() && !Woorden.Waarschuwing(zin) && !Woorden.Spreiding(zin)
        && (GeldtNiet(zin) || Aanvang().IsMatch(zin) || (Woorden.Verlaging(zin) && Geldgrens().IsMatch(zin)));

    private const string NietVanDeWet = @"(?![^.;]{0,80}\bartikel(?:en)?\s18\b)";

    [GeneratedRegex($@"\b(?:tenzij|afhankelijk van|(?:maar|doch) niet|niet (?:als (?:de|het|een|er|hij|zij|u|sprake|dat|dit)|indien|wanneer)|ander[es]?\s(?:\w+\s){{0,2}}dan|anders dan|behalve|behoudens|met uitzondering|uitgezonderd|niet zijnde|mits|met dien verstande|alsnog|respectievelijk|onderscheidenlijk|niet (?:in)?begrepen|uitgesloten|(?:alleen|slechts|uitsluitend)\s(?:als|indien|wanneer|voor|bij|van toepassing))\b{NietVanDeWet}", RegexOptions.IgnoreCase)]
    private static partial Regex Woord();

    [GeneratedRegex($@"\b(?:geld(?:t|en) niet|niet van toepassing|geen toepassing|blij(?:ft|ven) buiten toepassing)\b{NietVanDeWet}", RegexOptions.IgnoreCase)]
    private static partial Regex NietVanToepassing();

    [GeneratedRegex(@"\A(?:met dien verstande|in afwijking)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aanvang();

    [GeneratedRegex(@"\b(?:ten minste|tenminste|minstens|minimaal|minimum\w*|ten hoogste|hoogstens|maximaal|maximum\w*|(?:niet|nooit|geen) (?:meer|hoger|minder|lager)(?: \w+){0,3} dan)\s[^.;]{0,40}(?:€|\beuro\b|\bEUR\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Geldgrens();

    [GeneratedRegex(@"\bin afwijking van\b", RegexOptions.IgnoreCase)]
    private static partial Regex Afwijking();

    /// <summary>Another tariff for one of the schemes is read as that.</summary>
    [GeneratedRegex(@"\b(?:IOAW|IOAZ|Participatiewet)\b")]
    private static partial Regex Regeling();

    [GeneratedRegex(@"\b[0-9]{1,2}e?\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:in|over|voor|tot|vanaf|jaar)\s20[0-9]{2}\b|\binwerkingtreding\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tijd();

    [GeneratedRegex(@"\b(?:inwoners?|ingezetenen?|woonachtig|woon(?:t|de)|wonende?)\b|\bgemeenten?\s(?-i:\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex Plaats();

    [GeneratedRegex(@"\bovergang\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Overgang();
}

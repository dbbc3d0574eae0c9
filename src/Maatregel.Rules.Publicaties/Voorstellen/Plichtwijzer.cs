using System.Text.RegularExpressions;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Publicaties.Voorstellen;

/// <summary>Recognises the duty that an act breaches, by its words. The codes are those of the document.</summary>
internal static partial class Plichtwijzer
{
    /// <summary>The first that fits: a more particular duty stands before the one whose words it shares.</summary>
    private static readonly (Regex Woorden, string[] Codes)[] Plichten =
    [
        (Uitzendbureau(), ["pw-18-4-b"]),
        (Registratie(), ["pw-9-1-a-registratie", "ioaw-37-1-b", "ioaz-37-1-b"]),
        (PlanVanAanpak(), ["pw-9-1-b-plan-van-aanpak"]),
        (Tegenprestatie(), ["pw-9-1-c-tegenprestatie", "ioaw-37-1-f", "ioaz-37-1-f"]),
        (Participatievoorziening(), ["pw-9-1-b-participatievoorziening"]),
        (Artikel55(), ["pw-55"]),
        (Taaleis(), ["pw-18b-taaleis"]),
        (Inlichtingen(), ["pw-17-1-inlichtingen"]),
        (Medewerking(), ["pw-17-2-medewerking"]),
        (Voorziening(), ["pw-18-4-h", "ioaw-37-1-e", "ioaz-37-1-e"]),
        (Belemmeren(), ["pw-18-4-g", "ioaw-37-1-d", "ioaz-37-1-d"]),
        (Verkrijgen(), ["pw-9-1-a-verkrijgen", "ioaw-37-1-a", "ioaz-37-1-a"]),
        (Aanvaarden(), ["pw-18-4-a", "ioaw-37-1-c", "ioaz-37-1-c"]),
    ];

    private static readonly string[] Misdragingen = ["pw-9-6-misdraging", "ioaw-37-1-g", "ioaz-37-1-g"];

    /// <summary>Duties whose name is in no other: a sentence that names two of them is about both.</summary>
    private static readonly Regex[] Onmiskenbaar = [Registratie(), PlanVanAanpak(), Tegenprestatie()];

    /// <summary>The duties of these schemes that the words name, and those words.</summary>
    public static (IReadOnlyList<Verplichting> Plichten, string Woorden)? Lees(string tekst, IReadOnlyList<Regeling> regelingen)
    {
        if (Gedragingen().Split(tekst) is { Length: > 1 } delen) return Samen([.. delen.Select(d => Lees(d, regelingen))]);
        var eerste = Array.Find(Plichten, p => p.Woorden.IsMatch(tekst));
        if (eerste.Woorden is null) return null;
        var genoemd = Onmiskenbaar.Contains(eerste.Woorden) ? Array.FindAll(Plichten, p => Onmiskenbaar.Contains(p.Woorden) && p.Woorden.IsMatch(tekst)) : [eerste];
        Verplichting[] plichten = [.. genoemd.SelectMany(p => p.Codes).Select(c => Verplichting.Zoek(c)!).Where(v => regelingen.Contains(v.Regeling))];
        return plichten.Length > 0 ? (plichten, string.Join(" … ", genoemd.Select(p => p.Woorden.Match(tekst).Value))) : null;
    }

    /// <summary>A sentence about two acts is about the duties of both; one of which is not known leaves it to a person.</summary>
    private static (IReadOnlyList<Verplichting> Plichten, string Woorden)? Samen((IReadOnlyList<Verplichting> Plichten, string Woorden)?[] delen) =>
        Array.TrueForAll(delen, d => d is not null)
            ? ([.. delen.SelectMany(d => d!.Value.Plichten).Distinct()], string.Join(" … ", delen.Select(d => d!.Value.Woorden)))
            : null;

    /// <summary>The duty not to misbehave, in every scheme.</summary>
    public static IReadOnlyList<Verplichting> Misdraging(IReadOnlyList<Regeling> regelingen) =>
        [.. Misdragingen.Select(c => Verplichting.Zoek(c)!).Where(v => regelingen.Contains(v.Regeling))];

    [GeneratedRegex(@"[,;]?\sen\shet\s(?=(?:niet|onvoldoende|zonder|te laat|weigeren)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Gedragingen();

    [GeneratedRegex(@"\b(?:inge|in)?schr\w+[^.;]{0,40}uitzendbureau|uitzendbureau[^.;]{0,40}schr", RegexOptions.IgnoreCase)]
    private static partial Regex Uitzendbureau();

    [GeneratedRegex(@"\b(?:(?:ge)?regist\w+|inschr\w+|ingeschr\w+|schrijft?)\b[^.;]{0,80}\b(?:werkzoekende|uwv|uitvoeringsinstituut|werkbedrijf)|\bschre(?:ef|ven)\b[^.;]{0,40}\bwerkzoekende|\bwerkzoekende\b[^.;]{0,60}\b(?:(?:ge)?regist|inschr|ingeschr)\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Registratie();

    [GeneratedRegex(@"\bplan van aanpak\b", RegexOptions.IgnoreCase)]
    private static partial Regex PlanVanAanpak();

    [GeneratedRegex(@"\btegenprestatie\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tegenprestatie();

    [GeneratedRegex(@"\bparticipatievoorziening\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Participatievoorziening();

    [GeneratedRegex(@"\bartikel(?:en)?\s55\b|\b(?:nadere|aanvullende|bijzondere)\s+verplichting\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Artikel55();

    [GeneratedRegex(@"\btaaleis\b|\bartikel\s18b\b|\bbeheers\w*[^.;]{0,30}nederlandse taal", RegexOptions.IgnoreCase)]
    private static partial Regex Taaleis();

    [GeneratedRegex(@"\b(?:inlichtingenplicht|inlichtingenverplichting)\b|\bartikel\s17,?\s(?:eerste lid|lid 1)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Inlichtingen();

    [GeneratedRegex(@"\bartikel\s17,?\s(?:tweede lid|lid 2)\b|\bmedewerkingsplicht\b|\b(?:medewerking|mee(?: )?te werken|meewerken)[^.;]{0,60}\buitvoering van de (?:wet|participatiewet|pw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Medewerking();

    [GeneratedRegex(@"\b(?:gebruik\w*|meewerk\w*|medewerk\w*|mee te werken|deelne\w+)\b[^.;]{0,80}\b(?:voorziening\w*|traject\w*|arbeidsinschakeling)|\bonderzoek naar (?:de|zijn|haar|uw) mogelijkhe\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Voorziening();

    [GeneratedRegex(@"\bbelemmer\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Belemmeren();

    [GeneratedRegex(@"\b(?:naar vermogen|trachten|proberen|(?:zijn|haar|uw) best|zoek\w*|sollicit\w*)\b[^.;]{0,80}\b(?:arbeid|werk)\b|\b(?:arbeid|werk)\b[^.;]{0,40}\b(?:te verkrijgen|te vinden|verkrijgen)\b|\bsollicit\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Verkrijgen();

    [GeneratedRegex(@"\b(?:aanvaarden|aannemen|behouden|accepteren)\b[^.;]{0,60}\b(?:arbeid|werk)\b|\b(?:arbeid|werk)\b[^.;]{0,60}\b(?:aanvaard\w*|behoud\w*|accepter\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aanvaarden();
}

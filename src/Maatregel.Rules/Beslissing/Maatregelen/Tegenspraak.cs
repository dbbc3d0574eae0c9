using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// What was told of a conduct that ended and cannot be true beside one that may still lead to a measure, were the two one act of one person.
/// Which of the two holds is asked: a call-off, a fact, a judgement or another route is not lost because it stands with the conduct that
/// fell away.
/// </summary>
internal static class Tegenspraak
{
    /// <summary>Whether the two cannot both be true of one act.</summary>
    public static bool Is(Gedragingbeslissing mogelijk, Gedragingbeslissing geeindigd) =>
        VerwijtVanEenHandeling.Verschilt(mogelijk.Dossier!, geeindigd.Dossier!) || Vragen(mogelijk, geeindigd).Any();

    /// <summary>What is asked once it is told that the two are one act; it is answered by telling the same of both, or by giving each its own name.</summary>
    public static IEnumerable<OpenVraag> Vragen(Gedragingbeslissing mogelijk, Gedragingbeslissing geeindigd)
    {
        var (dossier, ander) = (mogelijk.Dossier!, geeindigd.Dossier!);
        if (geeindigd.Einde is null or Uitkomst.NogNiet || dossier.Gedraging.Van != ander.Gedraging.Van) yield break;

        List<Gedragingdossier> volgorde = [dossier, ander];
        volgorde.Sort((een, twee) => een.Aanduiding.Plaats.CompareTo(twee.Aanduiding.Plaats));
        var handeling = new Handelingdossier([.. volgorde.Select(d => (d, (Grondslag?)null, (Tariefuitkomst?)null))]);
        if (ander.Oordeel?.DringendeRedenen is not null && handeling.AndersBeoordeeld)
        {
            yield return Vraag(Vraagcode.DringendeRedenen, handeling.WelkeRedenen, handeling.VeldenVanRedenen);
        }

        // Research and a provision stand in article 9 and in article 18, fourth paragraph, onderdeel h: these two share their facts.
        var samen = dossier.Verplichtingen.Intersect(ander.Verplichtingen).ToList();
        var opEenDag = MogelijkEenHandeling.OpEenDag(dossier, ander);
        if (AndereRoute(geeindigd) is { } route && (opEenDag || EenGenoemd(dossier, ander)) && (route.Code != Routecode.Opschorting || KanOverDeAfspraakGaan(dossier, samen)))
        {
            yield return Vraag(
                Vraagcode.RouteKiezen,
                $"{handeling.Opsomming} zijn één handeling. Gaat het om {route.Code}, voor {ander.Aanduiding}, of om een maatregel, voor {dossier.Aanduiding}? Geef alleen op waar het om gaat; zijn het er meer, geef elke handeling dan een eigen naam.",
                [WaaroverHetGing(ander), WaaroverHetGing(dossier), .. handeling.Velden("handeling")],
                route.Bronnen);
        }

        if (!opEenDag) yield break;
        if (samen.Count > 0 && ander.Oordeel?.FeitenVastgesteld == Antwoord.Nee)
        {
            yield return Vraag(
                Vraagcode.FeitenVastgesteld,
                $"{handeling.Opsomming} zijn één handeling, en bij {ander.Aanduiding} staan de feiten niet vast. Staan de feiten van deze handeling vast, en waaruit blijkt dat?",
                handeling.Velden("oordeel.feitenVastgesteld"));
        }

        if (samen.Exists(OpgelegdeVerplichting.Vereist) && ander.Oordeel?.VerplichtingOpgelegd == Antwoord.Nee && dossier.Oordeel?.VerplichtingOpgelegd != Antwoord.Nee)
        {
            yield return Vraag(
                Vraagcode.VerplichtingOpgelegd,
                $"{handeling.Opsomming} zijn één handeling, en bij {ander.Aanduiding} was de verplichting niet opgelegd. Was de verplichting concreet en op maat opgelegd, en bij welk besluit?",
                handeling.Velden("oordeel.verplichtingOpgelegd"));
        }

        if (NietGemist(geeindigd) && KanOverDeAfspraakGaan(dossier, samen))
        {
            yield return Vraag(
                Vraagcode.Oproepen,
                $"{handeling.Opsomming} zijn één handeling, en wat is opgegeven verschilt. Bij {ander.Aanduiding} staat: {geeindigd.Toelichting!} Is deze afspraak gemist of niet?",
                [ander.Veld("noShow.oproepen"), dossier.Veld(dossier.Oproepen is null ? "oordeel.feitenVastgesteld" : "noShow.oproepen")]);
        }
    }

    /// <summary>
    /// The route that a measure for the same act would go beside, without a provision that lets it. A refusal is a power where a lowering is
    /// bound (article 20 IOAW and IOAZ); a talk about the right leads to suspension and one about work to a measure (article 54 and 18
    /// Participatiewet), and no text that was read says that one talk was both. Whether a lowering may stand beside a fine, the verordening says.
    /// </summary>
    public static Route? AndereRoute(Gedragingbeslissing beslissing) => beslissing.Route is { Code: not Routecode.Boete } route ? route : null;

    private static bool EenGenoemd(Gedragingdossier een, Gedragingdossier ander) => een.Gedraging.Handeling is { } handeling && handeling == ander.Gedraging.Handeling;

    private static string WaaroverHetGing(Gedragingdossier dossier) => dossier.Veld(dossier.Oproepen is null ? "verplichting" : "noShow.doel");

    private static bool NietGemist(Gedragingbeslissing geeindigd) => geeindigd.Regel?.Waarde is Regelcode.NoShowAfmelding or Regelcode.NoShowVerschijning;

    /// <summary>Not coming may breach any duty of work and participation; who misbehaved or did not inform did something else than not coming.</summary>
    private static bool KanOverDeAfspraakGaan(Gedragingdossier dossier, List<Verplichting> samen) =>
        dossier.Oproepen is not null || dossier.GaatOverArbeidsverplichting || samen.Count > 0;

    private static OpenVraag Vraag(string code, Toelichting vraag, IEnumerable<string> velden, params IEnumerable<Bron> bronnen) =>
        new(code, vraag, null, Wie.Consulent, [.. bronnen, Wet.Awb.Artikel("3:2")]) { Velden = [.. velden] };
}

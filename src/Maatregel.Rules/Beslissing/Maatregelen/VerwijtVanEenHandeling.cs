using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// One person is to blame for one act in one degree, whichever duties it breached. Where the conducts of an act were judged differently, the
/// heavier judgement does not hold unasked; also not where the lighter one already ended its own conduct.
/// </summary>
internal static class VerwijtVanEenHandeling
{
    /// <summary>Whether the conduct ended, and no form of blame was left of it.</summary>
    public static bool NietVerweten(Gedragingbeslissing beslissing) => beslissing is { Einde: Uitkomst.GeenMaatregel, Dossier.Mate: Mate.Ontbreekt };

    /// <summary>Whether conducts of one person, of which one may still lead to a measure, were judged differently.</summary>
    public static bool Verschilt(IReadOnlyCollection<Gedragingbeslissing> beslissingen) => beslissingen
        .GroupBy(b => b.Dossier!.Gedraging.Van)
        .Any(g => g.Any(b => b.Einde is null) && g.Select(b => b.Dossier!.Mate).Where(m => m != Mate.Onbekend).Distinct().Skip(1).Any());

    /// <summary>Whether two conducts of one person were judged differently.</summary>
    public static bool Verschilt(Gedragingdossier een, Gedragingdossier ander) =>
        een.Gedraging.Van == ander.Gedraging.Van && een.Mate != Mate.Onbekend && ander.Mate != Mate.Onbekend && een.Mate != ander.Mate;

    /// <summary>Which judgement holds; it is answered by the same one on each conduct, or by the invitation that did arrive after all.</summary>
    public static OpenVraag Vraag(Handelingdossier handeling, Bron bron) => new(
        Vraagcode.Verwijtbaarheid,
        $"{handeling.Opsomming} zijn één handeling, en het oordeel over de verwijtbaarheid is niet bij elke gelijk ({string.Join(", ", handeling.Gedragingen.Select(g => Oordeel(g.Dossier)))}). Welk oordeel geldt voor deze handeling, en waarom?",
        null,
        Wie.Consulent,
        [bron, Wet.Awb.Artikel("3:2")])
    {
        Velden = [.. handeling.Gedragingen.Select(g => Veld(g.Dossier))],
    };

    private static string Oordeel(Gedragingdossier dossier) =>
        OmDeOproep(dossier) ? $"{Codes<Mate>.Code(dossier.Mate)}, omdat niet aannemelijk is dat de oproep aankwam" : Codes<Mate>.Code(dossier.Mate);

    private static string Veld(Gedragingdossier dossier) => dossier.Veld(OmDeOproep(dossier) ? "noShow.oproepen" : "oordeel.verwijtbaarheid");

    /// <summary>Whether the invitation says that nobody is to blame, and not a judgement.</summary>
    private static bool OmDeOproep(Gedragingdossier dossier) => dossier.Mate != (dossier.Oordeel?.Verwijtbaarheid?.Mate ?? Mate.Onbekend);
}

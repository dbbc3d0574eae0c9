using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// No measure when every form of blame is absent. That is a human judgement, but for one case: an invitation whose receipt
/// is not plausible cannot be ignored by anybody.
/// </summary>
internal abstract class Verwijtbaarheidsregel : Regel<Gedragingdossier, Beletsel>
{
    private static readonly Uitspraak OproepNietAannemelijk = new("ECLI:NL:CRVB:2020:2767");

    public override Stap Stap => Stap.Verwijtbaarheid;

    public override string Vraag => "Ontbreekt elke vorm van verwijtbaarheid?";

    public override string Gevolg => "Het college ziet af van een maatregel.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.Reden];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Oproepen is { NietOntvangen: true })
        {
            return Ja(Beletsel.GeenMaatregel, $"Niet aannemelijk is dat de oproep op tijd is aangekomen; dan ontbreekt elke vorm van verwijtbaarheid.")
                .Met(OproepNietAannemelijk);
        }

        return dossier.Oordeel?.Verwijtbaarheid switch
        {
            { Mate: Mate.Ontbreekt } => Ja(Beletsel.GeenMaatregel, $"Geoordeeld is dat elke vorm van verwijtbaarheid ontbreekt.", Herkomst.Oordeel)
                .Met([.. dossier.Verplichtingen.Where(v => v.EigenVerlaging).Select(v => v.Bron)]),
            { Mate: Mate.Volledig or Mate.Verminderd } oordeel when string.IsNullOrWhiteSpace(oordeel.Motivering) => Open(
                Vraagcode.Verwijtbaarheid,
                $"Waarom is de gedraging {Codes<Mate>.Code(oordeel.Mate)} verwijtbaar? Het oordeel heeft nog geen reden.",
                dossier.Id,
                bronnen: [Bron, Wet.Awb.Artikel("3:46"), Voorzichtigheid.Reden]),
            { Mate: Mate.Volledig or Mate.Verminderd } when Ongewogen(dossier) is { } ongewogen => Open(Vraagcode.AandeelGemeente, ongewogen, dossier.Id, bronnen: [Bron, Wet.Awb.Artikel("3:2"), Wet.Awb.Artikel("3:4").Lid("2")]),
            { Mate: Mate.Volledig } => Nee($"Geoordeeld is dat de gedraging volledig verwijtbaar is.", Herkomst.Oordeel),
            { Mate: Mate.Verminderd } => Verminderd(dossier),
            _ => Open(Vraagcode.Verwijtbaarheid, $"In welke mate kan de gedraging de {dossier.Wie} worden verweten, en waarom?", dossier.Id),
        };
    }

    /// <summary>What was agreed otherwise, or what the municipality itself did, as long as nobody says that the judgement took it along.</summary>
    private static Toelichting? Ongewogen(Gedragingdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Oordeel?.GemeenteMeegewogen == Antwoord.Ja) return null;
        return (gedraging.AndersAfgesproken, gedraging.AandeelGemeente.Count) switch
        {
            (Antwoord.Ja, 0) => (Toelichting)$"Met de {dossier.Wie} was iets anders afgesproken. Gold de plicht op die dag nog, en is dat meegewogen in het oordeel over de verwijtbaarheid?",
            (Antwoord.Ja, _) => $"Met de {dossier.Wie} was iets anders afgesproken, en de gemeente had zelf een aandeel ({Aandelen(gedraging)}). Is dat meegewogen in het oordeel over de verwijtbaarheid?",
            (Antwoord.Onbekend, 0) => $"Niet bekend is of met de {dossier.Wie} iets anders was afgesproken, en dat is geen nee. Was dat zo, en is dat meegewogen in het oordeel over de verwijtbaarheid?",
            (_, > 0) => $"De gemeente had zelf een aandeel ({Aandelen(gedraging)}). Is dat meegewogen in het oordeel over de verwijtbaarheid?",
            _ => null,
        };
    }

    private static string Aandelen(Gedraging gedraging) =>
        string.Join(", ", gedraging.AandeelGemeente.Select(a => Codes<GemeenteAandeelSoort>.Code(a.Code).Replace('-', ' ')).Distinct());

    /// <summary>What reduced blame does to the percentage, the verordening says or nobody does: then it is left to the judgement on tuning.</summary>
    private static Bevinding<Beletsel> Verminderd(Gedragingdossier dossier)
    {
        var lezing = dossier.VerminderdeVerwijtbaarheid;
        var bevinding = Nee($"Geoordeeld is dat de gedraging verminderd verwijtbaar is; niet elke vorm van verwijtbaarheid ontbreekt.", Herkomst.Oordeel)
            .Met(lezing.Inhoud is null ? VerminderdeVerwijtbaarheid(lezing.Uitslag, lezing.Bron) : lezing.Aanname)
            .Met(lezing.Inhoud is not null && dossier.Verplichtingen.Any(v => v.Geuniformeerd) ? VerminderdBijVierdeLid(lezing.Bron) : null);
        return bevinding with { Opmerking = dossier.Verordening.VerminderdeVerwijtbaarheid?.Opmerking };
    }

    private static Aanname VerminderdeVerwijtbaarheid(Leesuitslag uitslag, Bron bron) => new(
        Aannamecode.VerminderdeVerwijtbaarheid,
        uitslag switch
        {
            Leesuitslag.NietGeregeld => $"De gedraging is verminderd verwijtbaar. De verordening regelt niet wat dan met het percentage gebeurt; het is niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
            Leesuitslag.BuitenToepassing => $"De gedraging is verminderd verwijtbaar. Wat de verordening dan bepaalt, blijft buiten toepassing; het percentage is daarom niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
            _ => $"De gedraging is verminderd verwijtbaar. Van de verordening is niet bekend wat zij dan bepaalt; het percentage is daarom niet verlaagd. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
        },
        [bron]);

    private static Aanname VerminderdBijVierdeLid(Bron bron) => new(
        Aannamecode.VerminderdeVerwijtbaarheidVierdeLid,
        $"De gedraging is verminderd verwijtbaar. Wat de verordening dan bepaalt, is niet toegepast op de 100% die de wet bij het vierde lid noemt. Weeg de verminderde verwijtbaarheid mee bij het oordeel over de afstemming.",
        [bron, Wet.Participatiewet.Artikel("18").Lid("5")]);
}

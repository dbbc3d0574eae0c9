using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// De arbeidsverplichtingen gelden van achttien jaar tot de pensioengerechtigde leeftijd. Wie die heeft bereikt, kan ze
/// niet schenden.
/// </summary>
internal sealed class Artikel09Lid01 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Pw9Lid1);

    public override Stap Stap => Stap.Plicht;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("9").Lid("1");

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Had de belanghebbende op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?";

    public override string Gevolg => "De arbeidsverplichtingen gelden niet: geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Persoon?.Pensioengerechtigd == Antwoord.Ja && !dossier.AlleenArbeidsverplichtingen ? VanDeGemeente(dossier)
        : !dossier.GaatOverArbeidsverplichting ? Nee($"De geschonden verplichting geldt op elke leeftijd.")
        : dossier.Persoon?.Pensioengerechtigd switch
        {
            Antwoord.Ja => Ja(Beletsel.GeenMaatregel, $"De {dossier.Wie} had de pensioengerechtigde leeftijd bereikt."),
            Antwoord.Nee => Nee($"De {dossier.Wie} had de pensioengerechtigde leeftijd nog niet bereikt."),
            _ => Open(Vraagcode.Pensioengerechtigd, $"Had de {dossier.Wie} op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?", dossier.Id),
        };

    /// <summary>Whoever has that age has supplementary benefit of the Sociale verzekeringsbank, with a rule of its own for lowering it.</summary>
    private Bevinding<Beletsel> VanDeGemeente(Gedragingdossier dossier) => Open(
        Vraagcode.Pensioengerechtigd,
        $"Opgegeven is dat de {dossier.Wie} op de dag van de gedraging de pensioengerechtigde leeftijd had. Aanvullende bijstand is dan van de Sociale verzekeringsbank (artikel 47c), niet van de gemeente. Klopt die leeftijd? Zo ja: leg geen maatregel op en geef de zaak door.",
        dossier.Id,
        bronnen: [Bron, Wet.Participatiewet.Artikel("47c")]);
}

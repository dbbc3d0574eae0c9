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

    private static Bron Aanvullend { get; } = Wet.Participatiewet.Artikel("47c");

    private static Aanname BijstandVanDeGemeente { get; } = new(
        Aannamecode.BijstandVanDeGemeente,
        $"Een van het paar heeft de pensioengerechtigde leeftijd. Aangenomen is dat de gemeente de bijstand verleent, en niet de Sociale verzekeringsbank. Laat een jurist dat nagaan: verleent die bank haar, dan legt de gemeente geen maatregel op.",
        [Aanvullend]);

    private static Vervolgstap Doorgeven { get; } = new(
        Vervolgstapcode.AndereRoute,
        $"Ga na of de pensioengerechtigde leeftijd klopt. Zo ja: geef de zaak door aan de Sociale verzekeringsbank, die aanvullende bijstand zelf kan verlagen.",
        [Aanvullend]);

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Had de belanghebbende op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?";

    public override string Gevolg => "De arbeidsverplichtingen gelden niet: geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Persoon?.Pensioengerechtigd == Antwoord.Ja && !dossier.AlleenArbeidsverplichtingen ? VanDeSocialeVerzekeringsbank(dossier)
        : !dossier.GaatOverArbeidsverplichting ? Nee($"De geschonden verplichting geldt op elke leeftijd.").Met(VanEenPaar(dossier))
        : dossier.Persoon?.Pensioengerechtigd switch
        {
            Antwoord.Ja => Ja(Beletsel.GeenMaatregel, $"De {dossier.Wie} had de pensioengerechtigde leeftijd bereikt."),
            Antwoord.Nee => Nee($"De {dossier.Wie} had de pensioengerechtigde leeftijd nog niet bereikt.").Met(VanEenPaar(dossier)),
            _ => Open(Vraagcode.Pensioengerechtigd, $"Had de {dossier.Wie} op de dag van de gedraging de pensioengerechtigde leeftijd bereikt?", dossier.Id),
        };

    /// <summary>Whoever has that age has supplementary benefit of the Sociale verzekeringsbank, with a rule of its own for lowering it.</summary>
    private static Bevinding<Beletsel> VanDeSocialeVerzekeringsbank(Gedragingdossier dossier) => Ja(
        new Beletsel(Uitkomst.GeenMaatregel, Vervolgstappen: [Doorgeven]),
        $"De {dossier.Wie} had op de dag van de gedraging de pensioengerechtigde leeftijd bereikt. Aanvullende bijstand is dan van de Sociale verzekeringsbank, niet van de gemeente.")
        .Met(Aanvullend);

    /// <summary>Who grants the benefit of a couple of whom the other, or one whom nobody named, has that age: the sources that were read do not say.</summary>
    private static Aanname? VanEenPaar(Gedragingdossier dossier) =>
        (dossier.Gedraging.Van == Gezinslid.Partner ? dossier.Casus.Belanghebbende : dossier.Casus.Partner)?.Pensioengerechtigd == Antwoord.Ja
        || dossier.Casus.Uitkering?.Leefsituatie == Leefsituatie.GehuwdenAow
            ? BijstandVanDeGemeente
            : null;
}

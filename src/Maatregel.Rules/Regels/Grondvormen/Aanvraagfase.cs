using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>A missed appointment before the grant: it concerns the application, since there is no benefit to lower yet.</summary>
internal abstract class Aanvraagfase : Routeregel
{
    /// <summary>The study that describes the process puts the talk once before the grant and once after it.</summary>
    private static Aanname VoorDeToekenning { get; } = new(
        Aannamecode.PoortwachterVoorToekenning,
        $"Niet opgegeven is sinds wanneer de uitkering loopt. Het poortwachtergesprek is dan gelezen als een gesprek van vóór de toekenning; de bron plaatst het één keer ervoor en één keer erna. Liep de uitkering al, geef dan haar eerste dag: dan is het een gewone afspraak.",
        [new Werkproces("poortwachtergesprek")]);

    public override string Vraag => "Is een gesprek in de aanvraagfase gemist?";

    public override string Gevolg => "Geen maatregel: de aanvraag wordt op dit punt afgehandeld.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow is not { Onderdeel: NoShowOnderdeel.Poortwachtergesprek }
            ? Nee($"De gedraging viel niet in de aanvraagfase.")
            : dossier.NaDeToekenning
            ? Nee($"Het poortwachtergesprek was na de toekenning: de uitkering begon op {dossier.BeginVanUitkering}.")
            : Naar(
                dossier,
                Route(Bron),
                Waarom(Wat(dossier), dossier.Datum)).Met(dossier.Geeindigd is { } einde ? VoorEenNieuweToekenning(einde) : dossier.BeginVanUitkering is null ? VoorDeToekenning : null);

    /// <summary>The route of whatever happened before the grant.</summary>
    public static Route Route(Bron bron) =>
        new(Routecode.Aanvraag, $"Handel dit af bij de aanvraag. Zolang er geen uitkering is toegekend, valt er niets te verlagen.", [bron]);

    /// <summary>Before the grant there is nothing to lower, whatever the duty.</summary>
    protected sealed override bool Betreft(Verplichting verplichting) => true;

    /// <summary>Why the conduct falls here, under the text of the day.</summary>
    protected virtual Toelichting Waarom(Toelichting wat, LocalDate datum) => wat;

    /// <summary>An earlier benefit had ended: what is told of that one says nothing of the next.</summary>
    private static Aanname VoorEenNieuweToekenning(LocalDate einde) => VoorDeToekenning with
    {
        Tekst = $"De uitkering eindigde op {einde}; een nieuwe is niet opgegeven. Het poortwachtergesprek is dan gelezen als een gesprek over een nieuwe aanvraag. Liep er al een nieuwe uitkering, geef dan haar eerste dag: dan is het een gewone afspraak.",
    };

    private static Toelichting Wat(Gedragingdossier dossier) => dossier.Oproepen is { Laatste.Verschenen: Opkomst.Nee }
        ? $"De {dossier.Wie} miste het poortwachtergesprek."
        : (Toelichting)$"Het gaat om het poortwachtergesprek; of de {dossier.Wie} verscheen, is niet bekend.";
}

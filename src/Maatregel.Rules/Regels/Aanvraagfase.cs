using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels;

/// <summary>A missed appointment before the grant: it concerns the application, since there is no benefit to lower yet.</summary>
internal abstract class Aanvraagfase : Regel<Gedragingdossier, Beletsel>
{
    public override Stap Stap => Stap.Route;

    public override string Vraag => "Is een gesprek in de aanvraagfase gemist?";

    public override string Gevolg => "Geen maatregel: de aanvraag wordt op dit punt afgehandeld.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow is not { Onderdeel: NoShowOnderdeel.Poortwachtersgesprek }
            ? Nee($"De gedraging viel niet in de aanvraagfase.")
            : Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    "aanvraag",
                    new($"Handel dit af bij de aanvraag. Zolang er geen uitkering is toegekend, valt er niets te verlagen."),
                    [Bron])),
                Waarom(dossier.Datum));

    /// <summary>Why the conduct falls here, under the text of the day.</summary>
    protected virtual FormattableString Waarom(LocalDate datum) => $"De belanghebbende miste het poortwachtersgesprek.";
}

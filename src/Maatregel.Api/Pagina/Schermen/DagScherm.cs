using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>When a conduct that is no missed appointment happened.</summary>
internal sealed class DagScherm : Scherm
{
    public override string Code => "dag";

    public override string Titel => "Wanneer was dat?";

    public override string Kort => "De dag";

    public override string Inleiding => "De dag bepaalt welke wet en welke verordening gelden.";

    public override bool Geldt(Stand stand) => !stand.Ingevuld.Is(V.Gedraging, "no-show");

    public override bool PerGedraging => true;

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Datum(V.Datum, "Op welke dag gebeurde het?", "Leeg laten mag, als u dit niet weet. Het advies noemt dan wat u moet uitzoeken."),
        Schermen.Vragen.Datum(V.Geconstateerd, "Op welke dag stelde de gemeente dit vast?", "Leeg laten mag, als u dit niet weet."),
    ];
}

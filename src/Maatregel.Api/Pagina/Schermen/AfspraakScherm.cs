using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>A no-show: what the appointment was for.</summary>
internal sealed class AfspraakScherm : Scherm
{
    public override string Code => "afspraak";

    public override string Titel => "Welke afspraak is gemist?";

    public override string Kort => "De afspraak";

    public override string Inleiding => "Kijk wat er in de uitnodiging staat. Het doel van de afspraak bepaalt welke regel past.";

    public override bool Geldt(Stand stand) => stand.Ingevuld.Is(V.Gedraging, "no-show");

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(V.Onderdeel, "Welke afspraak was het?", Keuzelijsten.Onderdelen.Opties),
        Schermen.Vragen.Keuze(V.Doel, "Wat was het doel?", Keuzelijsten.Doelen.Opties),
    ];
}

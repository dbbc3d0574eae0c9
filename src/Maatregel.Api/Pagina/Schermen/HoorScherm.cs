using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Heard or not.</summary>
internal sealed class HoorScherm : Scherm
{
    public override string Code => "hoor";

    public override string Titel => "Is de persoon gehoord?";

    public override string Kort => "Het gesprek";

    public override string Inleiding => "Voordat de gemeente beslist, mag de persoon zijn kant vertellen. Dat mag met een gesprek of op papier.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand)
    {
        var dag = Schermen.Vragen.Datum(V.HoorDatum, "Op welke dag?", "De dag van het gesprek of van de uitnodiging. Leeg laten mag.");
        return
        [
            Schermen.Vragen.Keuze(
                V.Hoor,
                "Heeft de persoon zijn kant kunnen vertellen?",
                [
                    .. Keuzelijsten.Horen.Opties.Select(o => o with
                    {
                        Onthult = o.Waarde == "achterwege"
                            ? [Schermen.Vragen.Keuze(V.HoorGrond, "Waarom niet?", Keuzelijsten.HoorGronden.Opties)]
                            : [],
                    }),
                    Schermen.Vragen.WeetNiet("Zoek in het dossier naar de uitnodiging voor het gesprek en naar een verslag."),
                ]),
            dag,
        ];
    }
}

using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Whether the duty applied to this person and was imposed.</summary>
internal sealed class PlichtScherm : Scherm
{
    public override string Code => "plicht";

    public override string Titel => "Gold de verplichting voor deze persoon?";

    public override string Kort => "De verplichting";

    public override string Inleiding => "Een verplichting telt alleen als zij is opgelegd aan deze persoon, en er geen ontheffing gold.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(
            V.Opgelegd,
            "Was de verplichting concreet en op maat opgelegd?",
            "Zoek het besluit of het plan van aanpak waarin de verplichting staat.",
            "Bijvoorbeeld in een besluit of een plan van aanpak dat de persoon heeft gekregen."),
        Schermen.Vragen.JaNee(V.Pensioen, "Had de persoon toen de AOW-leeftijd bereikt?", "Vraag de administratie naar de leeftijd op die dag."),
        Schermen.Vragen.JaNee(V.Arbeidsongeschikt, "Was de persoon toen volledig en duurzaam arbeidsongeschikt?", "Zoek in het dossier naar een beoordeling van het UWV of een keuring."),
        Schermen.Vragen.JaNee(
            V.Ontheffing,
            "Had de persoon toen een ontheffing van deze verplichting?",
            "Zoek in het dossier of er een ontheffing is verleend, en tot wanneer die loopt.",
            "De wet laat ontheffing toe van werk zoeken en aannemen en van de tegenprestatie, niet van voorzieningen en onderzoek.",
            bijJa:
            [
                Schermen.Vragen.Keuze(V.OntheffingGrond, "Waarom is die verleend?", Keuzelijsten.Ontheffingsgronden.Opties),
                Schermen.Vragen.Datum(V.OntheffingVan, "Eerste dag van de ontheffing", ontbreekt: "Vul de eerste dag van de ontheffing in."),
                Schermen.Vragen.Datum(V.OntheffingTot, "Laatste dag van de ontheffing", "Leeg laten als de ontheffing doorloopt."),
            ]),
    ];
}

using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Heard or not, and the circumstances to weigh, which come up there.</summary>
internal sealed class HoorScherm : Scherm
{
    public override string Code => "hoor";

    public override string Titel => "Is de inwoner gehoord, en wat speelt er?";

    public override string Kort => "Het gesprek";

    public override string Inleiding => "Voordat de gemeente beslist, mag de inwoner zijn kant vertellen. Dat mag met een gesprek of op papier. Wat er speelt, bepaalt de uitkomst niet: u weegt het in de volgende stap.";

    private static Vraag Gehoorden { get; } = Schermen.Vragen.Groep(
        "gehoorden",
        "Wie heeft zijn kant kunnen vertellen?",
        new Vraag(Veldsoort.Vinkje, V.HoorBelanghebbende, "De inwoner zelf"),
        new Vraag(Veldsoort.Vinkje, V.HoorPartner, "De partner"));

    public override IReadOnlyList<Vraag> Vragen(Stand stand)
    {
        var dag = Schermen.Vragen.Datum(V.HoorDatum, "Op welke dag?", "De dag van het gesprek of van de uitnodiging. Leeg laten mag, behalve als u niet opnieuw hoorde omdat dat al eerder was gebeurd.");
        return
        [
            Schermen.Vragen.Keuze(
                V.Hoor,
                "Heeft de inwoner zijn kant kunnen vertellen?",
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
            .. stand.MetPartner ? [Gehoorden] : Array.Empty<Vraag>(),
            Verzamelvraag.Omstandigheden.Vraag(
                Schermen.Vragen.JaNee(V.Schulden, "Zijn er problematische schulden?", "Vraag de inwoner of de schuldhulpverlening."),
                Schermen.Vragen.JaNee(V.Bewind, "Is er bewind, budgetbeheer of schuldhulpverlening?", "Kijk in het dossier of er een bewindvoerder is."),
                Schermen.Vragen.JaNee(V.Huisuitzetting, "Dreigt huisuitzetting of afsluiting van gas, water of stroom?", "Vraag de inwoner of de woningcorporatie."),
                Schermen.Vragen.JaNee(V.Kinderen, "Zijn er minderjarige kinderen in het gezin?", "Kijk in het dossier wie er op het adres woont.")),
        ];
    }
}

using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The circumstances to weigh.</summary>
internal sealed class OmstandighedenScherm : Scherm
{
    public override string Code => "omstandigheden";

    public override string Titel => "Wat speelt er bij deze persoon?";

    public override string Kort => "Omstandigheden";

    public override string Inleiding => "Deze antwoorden bepalen de uitkomst niet. U weegt ze in de volgende stap.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(V.Schulden, "Zijn er problematische schulden?", "Vraag de persoon of de schuldhulpverlening."),
        Schermen.Vragen.JaNee(V.Bewind, "Is er bewind, budgetbeheer of schuldhulpverlening?", "Kijk in het dossier of er een bewindvoerder is."),
        Schermen.Vragen.JaNee(V.Huisuitzetting, "Dreigt huisuitzetting of afsluiting van gas, water of stroom?", "Vraag de persoon of de woningcorporatie."),
        Schermen.Vragen.JaNee(V.Kinderen, "Zijn er minderjarige kinderen in het gezin?", "Kijk in het dossier wie er op het adres woont."),
    ];
}

using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Whether the facts are established, and what only this duty asks.</summary>
internal sealed class FeitenScherm : Scherm
{
    public override string Code => "feiten";

    public override string Titel => "Staan de feiten vast?";

    public override string Kort => "De feiten";

    public override string Inleiding => "De gemeente moet laten zien wat er gebeurde. Een vermoeden is niet genoeg.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.JaNee(
            V.Feiten,
            "Blijkt uit het dossier wat er is gebeurd?",
            "Leg vast wie wat heeft gezien, en vraag de persoon om een reactie.",
            "Bijvoorbeeld uit een gespreksverslag, een presentielijst of een verklaring."),
        .. NadereVragen(stand),
    ];

    /// <summary>Asked when the advice has the question open, and as long as something is filled in.</summary>
    private static IEnumerable<Vraag> NadereVragen(Stand stand) => Nader.Alle
        .Where(n => stand.Ingevuld.Heeft(n.Veld) || stand.Advies?.OpenVragen.Any(v => n.Vraagcodes.Contains(v.Code)) == true)
        .Select(n => n switch
        {
            { Veld: Nader.Misdraging } => Schermen.Vragen.Keuze(n.Veld, n.Label, Keuzelijsten.Misdragingen.Opties, verplicht: false),
            { Veld: Nader.Nakoming } => Schermen.Vragen.Keuze(n.Veld, n.Label, Keuzelijsten.Nakomingen.Opties, verplicht: false),
            { Soort: Veldsoort.Keuze } => Schermen.Vragen.JaNee(n.Veld, n.Label, "Zoek dit uit in het dossier of vraag het aan de persoon.", verplicht: false),
            _ => new Vraag(n.Soort, n.Veld, n.Label) { Uitleg = "Leeg laten mag, als u dit niet weet." },
        });
}

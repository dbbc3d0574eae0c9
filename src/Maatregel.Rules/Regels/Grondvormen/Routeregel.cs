using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// Leads a conduct to another route than a measure. What is certain goes first: where nothing is established, or the person
/// came or cancelled beforehand, there is nothing to route. Where another duty may also have been breached, a person says
/// which of the two it is; neither wins silently.
/// </summary>
internal abstract class Routeregel : Regel<Gedragingdossier, Beletsel>
{
    public sealed override Stap Stap => Stap.Route;

    /// <summary>Whether the route is for breaches of this duty.</summary>
    protected abstract bool Betreft(Verplichting verplichting);

    protected Bevinding<Beletsel> Naar(Gedragingdossier dossier, Route route, Toelichting waarom)
    {
        if (dossier.Oordeel?.FeitenVastgesteld == Antwoord.Nee) return Nee($"De feiten staan niet vast.", Herkomst.Oordeel);
        if (dossier.Oproepen is { Verscheen: true }) return Nee($"De {dossier.Wie} is op de laatste oproep verschenen.");
        if (dossier.Oproepen is { GeenNoShow: true }) return Nee($"De {dossier.Wie} heeft zich vooraf afgemeld.");

        var andere = dossier.Verplichtingen.Where(v => !Betreft(v)).ToList();
        return andere.Count == 0
            ? Ja(new Beletsel(Uitkomst.AndereRoute, route), waarom)
            : Open(
                Vraagcode.RouteKiezen,
                $"Gaat het om {route.Code}, of om een andere plicht: {string.Join("; ", andere.Select(v => v.Omschrijving))}? Geef alleen op waar het om gaat; zijn het er meer, geef elk dan als een eigen gedraging op.",
                dossier.Id);
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>Which months of a measure may still change: never a month that was carried out, nor one that lowers nothing.</summary>
internal sealed class KomendeMaanden(Herzieningsdossier dossier, Regel regel, Verslag verslag)
{
    private YearMonth? Betaald => dossier.Verzoek.LaatstUitbetaaldeMaand;

    /// <param name="recht">What the ground allows; <c>null</c> while that is open.</param>
    /// <returns>The months, empty when there is none, <c>null</c> while a question is open; and why, if that was looked at.</returns>
    public (IReadOnlyList<OpgelegdeMaand>? Komend, Toelichting? Toelichting) Bepaal(Herzieningsrecht? recht)
    {
        List<OpgelegdeMaand> komend =
        [
            .. dossier.Maatregel.Plan.Where(m => m.Percentage > 0 && !(m.Maand <= Betaald) && !(m.Maand < recht?.Vanaf)),
        ];
        if (komend.Count == 0) return ([], Noteer(OverwegingStatus.NietVanToepassing, Geen(recht?.Vanaf)));
        if (Betaald is null) return (null, Vraag());
        if (recht is null) return (null, null);

        if (!recht.VanafGeregeld) verslag.Neem(Herzieningsaannames.HerzieningVanaf(regel.Bron, recht.Vanaf is not null));
        return (komend, Noteer(OverwegingStatus.Toegepast, $"Van de {dossier.Maatregel.Plan.Count} maanden van de maatregel kunnen er nog {komend.Count} veranderen, te beginnen met {komend[0].Maand}."));
    }

    private Toelichting Geen(YearMonth? vanaf) => (Betaald, vanaf) switch
    {
        _ when dossier.Maatregel.Plan.All(m => m.Percentage == 0) => $"De maatregel verlaagt in geen enkele maand iets.",
        ({ } betaald, { } eerste) => $"Er komt geen maand van de maatregel meer: er is uitbetaald tot en met {betaald}, en een maand vóór {eerste} verandert niet.",
        ({ } betaald, _) => $"Er komt geen maand van de maatregel meer: er is uitbetaald tot en met {betaald}.",
        _ => $"Er komt geen maand van de maatregel meer: een maand vóór {vanaf} verandert niet.",
    };

    private Toelichting Vraag()
    {
        var vraag = new OpenVraag("laatst-uitbetaalde-maand", $"Tot en met welke maand is de uitkering uitbetaald? Wat is uitgevoerd, wordt niet herzien.", null, Wie.Administratie, [regel.Bron]);
        verslag.Vraag(vraag);
        return Noteer(OverwegingStatus.Onbeslist, vraag.Vraag, vraag.Code);
    }

    private Toelichting Noteer(OverwegingStatus status, Toelichting toelichting, string? vraag = null)
    {
        verslag.Noteer(new Overweging
        {
            Stap = Stap.Uitvoering,
            Regel = regel.Id,
            Status = status,
            OpenVraag = vraag,
            Toelichting = toelichting,
            Herkomst = Herkomst.Berekening,
            Bron = regel.Bron.Op(dossier.Maatregel.Gedragingsdatum),
        });
        return toelichting;
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitkomsten.Beschrijving;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Asks the front door for every cell: what it would say to a consulent is what stands in the table.</summary>
internal sealed class Tabelmaker(Verordening verordening, MaatregelAdviseur adviseur, decimal norm)
{
    public Uitkomstentabel Maak()
    {
        var dag = Proefzaak.Dag(verordening);
        var zaak = dag is { } op ? new Proefzaak(verordening.Gemeenten[0].Code, op, norm) : null;
        return new()
        {
            Id = verordening.Id,
            Versie = verordening.Versie,
            Titel = verordening.Titel,
            Dag = dag,
            NormPerMaand = norm,
            Rijen = zaak is null ? [] : [.. Regelingen.SelectMany(r => Gevallen.Van(verordening, r).Select(g => Rij(zaak, g)))],
            Bijzonderheden = zaak is null ? [] : [.. new Bijzonderhedenmaker(verordening, zaak, Vraag).Maak(Regelingen)],
            Inhoud = Inhoudslezer.Van(verordening),
            Dekking = Onderwerpen.Van(verordening),
            Aandacht = [.. Aandachtspunten.Van(verordening)],
            Opmerkingen = Opmerkingenlezer.Van(verordening),
        };
    }

    private IEnumerable<Regeling> Regelingen => verordening.Regelingen.Order();

    private Uitkomstrij Rij(Proefzaak zaak, Geval geval)
    {
        List<Proefuitkomst> keren = [Vraag(zaak.Van(geval, []))];
        while (keren.Count < 3 && Verleden(zaak, geval, keren) is { } verleden && zaak.Van(geval, verleden) is var opnieuw && CasusValidator.Fouten(opnieuw).Count == 0) keren.Add(Vraag(opnieuw));
        return new() { Regeling = geval.Verplichting.Regeling, Verplichting = geval.Verplichting, Bijzonder = geval.Bijzonder, Pad = geval.Pad, Herhalingspad = geval.Herhalingspad, Keren = keren };
    }

    /// <summary>The measures that went before; the ladder of the Act has a name for each also while a duration is not known.</summary>
    private static EerdereMaatregel[]? Verleden(Proefzaak zaak, Geval geval, List<Proefuitkomst> keren)
    {
        var eerdere = keren.Select((u, keer) => u.Regel is null && geval.Verplichting.Geuniformeerd && u.Uitkomst == Uitkomst.NogNiet
            ? u with { Regel = new RegelId(keer == 0 ? Regelcode.Pw18Lid5 : Regelcode.Pw18Lid6), Percentage = 100, Maanden = keer + 1 }
            : u).ToArray();
        return Array.TrueForAll(eerdere, u => u.Regel is not null)
            ? [.. eerdere.Select((u, keer) => zaak.Eerder(u, geval, keren.Count - keer))]
            : null;
    }

    private Proefuitkomst Vraag(Casus casus) => Proeflezer.Lees(adviseur.Adviseer(casus));
}

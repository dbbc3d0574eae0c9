using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels;

namespace Maatregel.Rules.Beslissing;

/// <summary>
/// Step 11: of one act that breaches several duties only the heaviest measure counts, as the verordening says; several acts
/// each have their own.
/// </summary>
internal static class Samenloop
{
    public static IReadOnlyList<Gedragingbeslissing> Pas(List<Gedragingbeslissing> beslissingen, Verslag verslag)
    {
        var mogelijk = beslissingen.Where(b => b.Einde is null).ToList();
        if (mogelijk.Count < 2) return beslissingen;

        VraagOfHetEenHandelingIs(mogelijk, verslag);
        foreach (var groep in mogelijk.Where(b => b.Dossier!.Gedraging.Handeling is not null).GroupBy(b => b.Dossier!.Gedraging.Handeling!))
        {
            var samen = groep.ToList();
            if (samen.Count > 1) HoudZwaarste(samen, beslissingen, verslag);
        }

        return beslissingen;
    }

    private static void VraagOfHetEenHandelingIs(List<Gedragingbeslissing> mogelijk, Verslag verslag)
    {
        foreach (var opEenDag in mogelijk.Where(b => b.Dossier!.Gedraging.Handeling is null).GroupBy(b => b.Dossier!.Datum).Where(g => g.Count() > 1))
        {
            var namen = string.Join(" en ", opEenDag.Select(b => b.Gedraging));
            verslag.Vraag(new OpenVraag(
                "samenloop",
                new($"De gedragingen {namen} waren op dezelfde dag, {opEenDag.Key}. Zijn zij één handeling of meer? Geef elke handeling een naam."),
                null,
                Wie.Consulent,
                [Bepaling(opEenDag.First().Dossier!).Bron]));
        }
    }

    private static void HoudZwaarste(List<Gedragingbeslissing> samen, List<Gedragingbeslissing> alle, Verslag verslag)
    {
        var dossier = samen[0].Dossier!;
        var lezing = Bepaling(dossier);
        if (lezing.Aanname is { } aanname) verslag.Neem(aanname);
        if (lezing.Uitslag == Leesuitslag.Onbekend)
        {
            verslag.Vraag(new OpenVraag("samenloop-onbekend", new(lezing.Vraag("één handeling die meer verplichtingen schendt")), null, Wie.Jurist, [lezing.Bron]));
            return;
        }

        if (lezing.Inhoud is not { ZwaarsteBijEenHandeling: true } || samen.Any(b => b.Gekozen?.Tarief is null)) return;

        // Sorting is stable: of equally heavy measures the first stays.
        var zwaarste = samen.OrderByDescending(b => b.Gekozen!.Tarief!.Verlaging.Zwaarte).ThenByDescending(b => b.Gekozen!.Tarief!.VastBedrag ?? 0).First();
        foreach (var lichter in samen.Where(b => b != zwaarste))
        {
            var waarom = new Toelichting($"Dezelfde handeling leidt al tot een maatregel voor {zwaarste.Gedraging}; alleen de zwaarste geldt.");
            alle[alle.IndexOf(lichter)] = lichter with { Einde = Uitkomst.GeenMaatregel, Regel = lezing.Bron.RegelId, Toelichting = waarom };
            verslag.VervalVragen(lichter.Gedraging);
            verslag.Noteer(new Overweging
            {
                Stap = Stap.Samenloop,
                Regel = lezing.Bron.RegelId,
                Status = OverwegingStatus.Toegepast,
                Gedraging = lichter.Gedraging,
                Toelichting = waarom,
                Herkomst = Herkomst.Recht,
                Bron = lezing.Bron,
                Dag = dossier.Datum,
            });
        }
    }

    private static Lezing<Verordeningen.Samenloopregeling> Bepaling(Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.Samenloop, "samenloop", dossier.Casus, dossier.Datum);
}

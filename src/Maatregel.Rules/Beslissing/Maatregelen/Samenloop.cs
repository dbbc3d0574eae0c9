using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>
/// Step 11: of one act that breaches several duties only the heaviest measure counts, as the verordening says; several acts
/// each have their own.
/// </summary>
internal static class Samenloop
{
    /// <summary>Gives what is set aside its end, in the list itself.</summary>
    public static void Pas(List<Gedragingbeslissing> beslissingen, Verslag verslag)
    {
        var mogelijk = beslissingen.FindAll(b => b.Einde is null);
        if (mogelijk.Count < 2) return;

        VraagOfHetEenHandelingIs(mogelijk, verslag);
        foreach (var groep in mogelijk.Where(b => b.Dossier!.Gedraging.Handeling is not null).GroupBy(b => b.Dossier!.Gedraging.Handeling!))
        {
            var samen = groep.ToList();
            if (samen.Count > 1) HoudZwaarste(samen, beslissingen, verslag);
        }
    }

    private static void VraagOfHetEenHandelingIs(List<Gedragingbeslissing> mogelijk, Verslag verslag)
    {
        foreach (var opEenDag in mogelijk.GroupBy(b => b.Dossier!.Datum).Where(g => g.Count() > 1 && g.Any(b => b.Dossier!.Gedraging.Handeling is null)))
        {
            var namen = string.Join(" en ", opEenDag.Select(b => b.Gedraging));
            verslag.Vraag(new OpenVraag(
                "samenloop",
                $"De gedragingen {namen} waren op dezelfde dag, {opEenDag.Key}. Zijn zij één handeling of meer? Geef elke handeling een naam.",
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
        if (lezing.Inhoud is not { } regeling)
        {
            verslag.Vraag(new OpenVraag("samenloop-onbekend", lezing.Vraag("één handeling die meer verplichtingen schendt"), null, Wie.Jurist, [lezing.Bron]));
            return;
        }

        if (!regeling.ZwaarsteBijEenHandeling || samen.Any(b => b.Gekozen?.Tarief is null)) return;
        if (Gewichten(samen, verslag) is not { } gewichten)
        {
            verslag.Vraag(new OpenVraag(
                "samenloop-zwaarste",
                $"Welke maatregel is de zwaarste, die voor {string.Join(" of die voor ", samen.Select(b => b.Gedraging))}? Een vast bedrag is zonder norm niet met een percentage te vergelijken. Geef de norm per maand op.",
                null,
                Wie.Administratie,
                [lezing.Bron]));
            return;
        }

        // Sorting is stable: of equally heavy measures the first stays.
        var zwaarste = samen.OrderByDescending(b => gewichten[b.Gedraging]).First();
        foreach (var lichter in samen.Where(b => b != zwaarste))
        {
            var waarom = (Toelichting)$"Dezelfde handeling leidt al tot een maatregel voor {zwaarste.Gedraging}; alleen de zwaarste geldt.";
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

    /// <summary>How heavy each measure is: in percentage times months or, once a fixed amount is among them, in euro of the month that comes first.</summary>
    private static Dictionary<string, decimal>? Gewichten(List<Gedragingbeslissing> samen, Verslag verslag)
    {
        Dictionary<string, decimal> gewichten = new(StringComparer.Ordinal);
        var inEuro = samen.Exists(b => b.Gekozen!.Tarief!.VastBedrag is not null);
        foreach (var beslissing in samen)
        {
            var (verlaging, bedrag) = beslissing.Gekozen!.Tarief!;
            if (!inEuro) gewichten[beslissing.Gedraging] = verlaging.Zwaarte;
            else if (bedrag is { } vast) gewichten[beslissing.Gedraging] = verlaging.Van(vast);
            else if (Norm(beslissing.Dossier!.Casus, verslag) is { } norm) gewichten[beslissing.Gedraging] = verlaging.Zwaarte * norm / 100;
            else return null;
        }

        return gewichten;
    }

    private static decimal? Norm(Feiten.Casus casus, Verslag verslag) =>
        new Normzoeker(casus, verslag).Norm((casus.Bekendmaking ?? casus.Peildatum).ToYearMonth().PlusMonths(1));

    /// <summary>What the verordening says on conduct and bases that concur.</summary>
    public static Lezing<Verordeningen.Samenloopregeling> Bepaling(Gedragingdossier dossier) =>
        dossier.Verordening.Lees(dossier.Verordening.Samenloop, "samenloop", dossier.Casus, dossier.Datum);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>
/// Whether the ground is open, which months may change, and what the judgement makes of them. A certain no ends it;
/// otherwise all open questions are collected in one run.
/// </summary>
internal sealed class Herzieningsbeslisser(Herzieningsdossier dossier, Wetskennis kennis, Verslag verslag)
{
    public Herzieningsbeslissing Beslis()
    {
        if (Herzieningsregime.Open(dossier, kennis, verslag) is { } einde) return einde;

        var mogelijkheden = Herzieningsregels.Mogelijkheden(dossier).Select(r => Noteer(r, r.Beoordeel(dossier))).ToList();
        if (mogelijkheden is [.., var laatste] && mogelijkheden.TrueForAll(IsNee)) return Ongewijzigd(Herzieningsuitkomst.NietMogelijk, laatste);

        var recht = mogelijkheden.Count == 0 ? new() : mogelijkheden.Select(m => m.Bevinding.Conclusie).FirstOrDefault(c => c is not null);
        var regel = Herzieningsregels.Oordeel(dossier);
        var (maanden, waarom) = new Herzienbaar(dossier, regel, verslag).Bepaal(recht);
        if (maanden is []) return Ongewijzigd(Herzieningsuitkomst.NietMogelijk, regel.Id, waarom);

        var oordeel = Noteer(regel, regel.Beoordeel(dossier with { Herzienbaar = maanden }));
        if (IsNee(oordeel))
        {
            // Nothing changes, so what was assumed about the months that could is told to nobody.
            verslag.LaatWeg(Aannamecode.HerzieningVanaf, Aannamecode.HerzieningNaBetaling);
            return Ongewijzigd(Herzieningsuitkomst.NietHerzien, oordeel);
        }

        if (verslag.Vragen.Count > 0) return Ongewijzigd(Herzieningsuitkomst.NogNiet, null, null);

        var plan = Herzieningsplan.Maak(dossier.Maatregel, oordeel.Bevinding.Conclusie!, maanden!);
        if (Herzieningsplan.NaHetHalfjaar(dossier.Maatregel, plan) is { Count: > 0 } later) verslag.Neem(Herzieningsaannames.NormOverHalfjaar(later));
        return new(Herzieningsuitkomst.Herzien, oordeel.Regel.Id, oordeel.Bevinding.Toelichting, plan);
    }

    private static bool IsNee<T>(Beoordeling<T> beoordeling)
        where T : class => beoordeling.Bevinding.Status == OverwegingStatus.NietVanToepassing;

    private Beoordeling<T> Noteer<T>(Regel regel, Bevinding<T> bevinding)
        where T : class
    {
        var beoordeling = new Beoordeling<T>(regel, bevinding);
        verslag.Noteer(beoordeling, dossier.Maatregel.Gedragingsdatum);
        return beoordeling;
    }

    private Herzieningsbeslissing Ongewijzigd<T>(Herzieningsuitkomst uitkomst, Beoordeling<T> beoordeling)
        where T : class => Ongewijzigd(uitkomst, beoordeling.Regel.Id, beoordeling.Bevinding.Toelichting);

    private Herzieningsbeslissing Ongewijzigd(Herzieningsuitkomst uitkomst, RegelId? regel, Toelichting? toelichting) =>
        new(uitkomst, regel, toelichting, Herzieningsplan.Ongewijzigd(dossier.Maatregel));
}

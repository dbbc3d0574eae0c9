using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>Which text of the law held on the day of the conduct, and which verordening where one is needed. Neither is ever guessed.</summary>
internal static class Herzieningsregime
{
    private static readonly RegelId Legaliteitsregel = new(Regelcode.Awb5Punt4);

    private static readonly Bron Legaliteit = Wet.Awb.Artikel("5:4").Lid("2");

    /// <summary>Why no rule can be looked at, or <c>null</c> when they can.</summary>
    public static Herzieningsbeslissing? Open(Herzieningsdossier dossier, Wetskennis kennis, Verslag verslag)
    {
        var datum = dossier.Maatregel.Gedragingsdatum;
        var maanden = Herzieningsplan.Ongewijzigd(dossier.Maatregel);
        if (GeenWet(dossier, kennis, datum) is { } waarom)
        {
            Noteer(verslag, datum, OverwegingStatus.NietVanToepassing, waarom);
            return new(Herzieningsuitkomst.NietGeregeld, Legaliteitsregel, waarom, maanden);
        }

        if (dossier is { Verzoek.Grond: Herzieningsgrond.Inkeer, VijfdeTotAchtsteLid: Antwoord.Nee, Verordening: null })
        {
            var vraag = new OpenVraag(
                Vraagcode.Verordening,
                $"De wet regelt voor deze maatregel geen inkeer. Regelt de verordening van gemeente {dossier.Verzoek.Gemeente} op {datum} die wel? Die verordening is niet vastgelegd: voeg haar toe.",
                null,
                Wie.Jurist,
                [Legaliteit.Op(datum)]);
            verslag.Vraag(vraag);
            Noteer(verslag, datum, OverwegingStatus.Onbeslist, vraag.Vraag, vraag.Code);
            return new(Herzieningsuitkomst.NogNiet, null, null, maanden);
        }

        Aannemen(dossier, kennis.Lezing(Wetteksten.Verlaging(dossier.Verzoek.Regeling)), verslag);
        foreach (var bepaling in Steun(dossier).Distinct()) MeldHorizon(dossier, bepaling, maanden, kennis, verslag);
        return null;
    }

    /// <summary>What of a revision lies after the last day on which its provision is known.</summary>
    private static void MeldHorizon(Herzieningsdossier dossier, Wetsbepaling bepaling, IReadOnlyList<Herzieningsmaand> maanden, Wetskennis kennis, Verslag verslag)
    {
        if (kennis.TotEnMet(bepaling) is not { } einde) return;
        List<string> wat = [];
        if (dossier.Verzoek.Peildatum > einde) wat.Add($"deze herziening, op {NederlandseWeergave.Datum(dossier.Verzoek.Peildatum)}");
        if (NaDeHorizon.Uitvoering(maanden.Select(m => m.Maand), einde) is { } uitvoering) wat.Add(uitvoering);
        if (wat.Count > 0) verslag.Neem(Wetteksten.NietBekendDaarna(bepaling, einde, kennis, wat));
    }

    private static Toelichting? GeenWet(Herzieningsdossier dossier, Wetskennis kennis, LocalDate datum)
    {
        if (datum < Wetslezingen.Begin) return Artikel05_4.VoorHetBegin(datum, Wetslezingen.Begin);
        Wetsbepaling[] ontbreekt = [.. Steun(dossier).Where(b => !kennis.Kent(b, datum))];
        return ontbreekt.Length == 0 ? null : Wetteksten.NietBekend(datum, ontbreekt, kennis);
    }

    /// <summary>The provisions that the ground rests on; what the law of the scheme does not hold itself, rests on its article on lowering.</summary>
    private static IEnumerable<Wetsbepaling> Steun(Herzieningsdossier dossier)
    {
        IReadOnlyList<Regel> regels = [.. Herzieningsregels.Mogelijkheden(dossier)];
        if (regels.Count == 0) regels = [Herzieningsregels.Oordeel(dossier)];
        return regels.Select(r => r.Bron is Wetsbepaling bepaling && r.GeldtVoor(dossier.Verzoek.Regeling) ? bepaling : Wetteksten.Verlaging(dossier.Verzoek.Regeling));
    }

    private static void Aannemen(Herzieningsdossier dossier, Wetslezing lezing, Verslag verslag)
    {
        if (dossier.Verzoek.Peildatum > lezing.TotEnMet) verslag.Neem(Regimeaannames.RegimeOpDagVanGedraging(dossier.Maatregel.Gedragingsdatum));
        else if (dossier.Verzoek.Peildatum > lezing.Versie) verslag.Neem(Regimeaannames.WettekstNaLaatsteLezing(lezing));
    }

    private static void Noteer(Verslag verslag, LocalDate datum, OverwegingStatus status, Toelichting toelichting, string? vraag = null) =>
        verslag.Noteer(new Overweging
        {
            Stap = Stap.Regime,
            Regel = Legaliteitsregel,
            Status = status,
            OpenVraag = vraag,
            Toelichting = toelichting,
            Herkomst = Herkomst.Recht,
            Bron = Legaliteit.Op(datum),
        });
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>Which text of the law held on the day of the conduct, and which verordening where one is needed. Neither is ever guessed.</summary>
internal static class Herzieningsregime
{
    private static readonly RegelId Regel = new("awb-5-4");

    private static readonly Bron Legaliteit = Wet.Awb.Artikel("5:4").Lid("2");

    /// <summary>Why no rule can be looked at, or <c>null</c> when they can.</summary>
    public static Herzieningsbeslissing? Open(Herzieningsdossier dossier, Verslag verslag)
    {
        var datum = dossier.Maatregel.Gedragingsdatum;
        var maanden = Herzieningsplan.Ongewijzigd(dossier.Maatregel);
        if (!Wettekst.Sinds2015.Bevat(datum))
        {
            var waarom = Artikel05_4.GeenWet(datum);
            Noteer(verslag, datum, OverwegingStatus.NietVanToepassing, waarom);
            return new(Herzieningsuitkomst.NietGeregeld, Regel, waarom, maanden);
        }

        if (dossier is { Verzoek.Grond: Herzieningsgrond.Inkeer, VierdeLid: false, Verordening: null })
        {
            var vraag = new OpenVraag(
                "verordening",
                $"De wet regelt voor deze maatregel geen inkeer. Regelt de verordening van gemeente {dossier.Verzoek.Gemeente} op {datum} die wel? Die verordening is niet vastgelegd: voeg haar toe.",
                null,
                Wie.Jurist,
                [Legaliteit.Op(datum)]);
            verslag.Vraag(vraag);
            Noteer(verslag, datum, OverwegingStatus.Onbeslist, vraag.Vraag, vraag.Code);
            return new(Herzieningsuitkomst.NogNiet, null, null, maanden);
        }

        Aannemen(dossier.Verzoek.Peildatum, datum, verslag);
        return null;
    }

    private static void Aannemen(LocalDate peildatum, LocalDate datum, Verslag verslag)
    {
        if (peildatum > Wettekst.Sinds2015.TotEnMet) verslag.Neem(Aannames.RegimeOpDagVanGedraging(datum));
        else if (peildatum > Wettekst.GelezenTotEnMet) verslag.Neem(Aannames.WettekstNaLaatsteLezing);
    }

    private static void Noteer(Verslag verslag, LocalDate datum, OverwegingStatus status, Toelichting toelichting, string? vraag = null) =>
        verslag.Noteer(new Overweging
        {
            Stap = Stap.Regime,
            Regel = Regel,
            Status = status,
            OpenVraag = vraag,
            Toelichting = toelichting,
            Herkomst = Herkomst.Recht,
            Bron = Legaliteit.Op(datum),
        });
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>
/// De herhaling bij de eigen gedragingen van de verordening: de algemene bepaling, of een die alleen over één gedraging, categorie of
/// geval gaat. Zij bewerkt het tarief stap voor stap; de ladder van artikel 18 staat daar los van.
/// </summary>
internal sealed class Recidiveregel : Regel<Recidivedossier, Tariefuitkomst>
{
    /// <summary>The provisions of the Acts on a lowering under a verordening: an earlier measure may be written down by that name.</summary>
    private static readonly RegelId[] Verlagingsgronden = [new(Regelcode.Pw18Lid2), new(Regelcode.Ioaw20Lid2), new(Regelcode.Ioaz20Lid1)];

    private readonly Verordening _verordening;
    private readonly EigenRecidive? _eigen;
    private readonly Bepaling<Recidiveregeling>? _bepaling;
    private readonly Verordeningsbepaling _bron;

    /// <summary>The clause for every act that has none of its own.</summary>
    public Recidiveregel(Verordening verordening)
        : this(verordening, null, verordening.Recidive, verordening.Recidive.Bron(verordening, "recidive"))
    {
    }

    /// <summary>The clause of one act, category or case.</summary>
    public Recidiveregel(Verordening verordening, EigenRecidive eigen)
        : this(verordening, eigen, new() { Status = Bepalingstatus.Bekend, Artikel = eigen.Artikel, Inhoud = eigen.Inhoud }, verordening.Bron(eigen.Artikel))
    {
    }

    private Recidiveregel(Verordening verordening, EigenRecidive? eigen, Bepaling<Recidiveregeling>? bepaling, Verordeningsbepaling bron)
    {
        (_verordening, _eigen, _bepaling, _bron) = (verordening, eigen, bepaling, bron);
        WijktAfVan =
        [
            .. verordening.Tarieven.Select(t => verordening.Bron(t.Artikel).RegelId),
            .. verordening.Gedragingen.Where(g => g.Tarief is not null).Select(g => verordening.Bron(g.Artikel).RegelId),
            .. verordening.TekortschietendBesef?.Inhoud is { } besef
                ? besef.Gevallen.Select(g => g.Artikel).Concat(besef.Schijven.Select(s => s.Artikel)).Distinct().Select(a => verordening.Bron(a).RegelId)
                : [],
        ];
    }

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Recidive;

    public override Bron Bron => _bron;

    public override string Vraag => "Is dit een herhaling volgens de verordening?";

    public override string Gevolg => "Het tarief wordt bij herhaling zwaarder.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.OngelezenHerhaling];

    public override string? Opmerking => _bepaling?.Opmerking;

    public override IReadOnlyList<RegelId> WijktAfVan { get; }

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2012:BW3807")];

    public override Bevinding<Tariefuitkomst> Beoordeel(Recidivedossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (dossier.Grondslag.Geuniformeerd) return Nee($"Voor de verplichtingen van artikel 18, vierde lid, geldt de ladder van de wet.", Herkomst.Recht);
        if (_verordening.EigenHerhaling(dossier.Grondslag) is var eigen && eigen != _eigen)
        {
            return Nee(eigen is null ? $"Deze bepaling gaat over herhaling van een andere gedraging." : (Toelichting)$"Voor deze gedraging staat de herhaling in {_verordening.Bron(eigen.Artikel)}.", Herkomst.Recht);
        }

        var gelezen = _bepaling.Lees(_bron, "recidive", gedraging.Casus, gedraging.Datum).Bevestigd(gedraging.Instellingen);
        if (gelezen.Inhoud?.AlleenCategorieen is { } alleen && !(dossier.Grondslag.Categorie is { } categorie && alleen.Contains(categorie)))
        {
            return NaBekijken($"De verordening maakt alleen in categorie {string.Join(", ", alleen)} een herhaling zwaarder.", Herkomst.Recht);
        }

        if (gedraging.Casus.EerdereMaatregelen is not { } eerdere)
        {
            // Where no clause makes a repeat heavier, the past does not matter to the tariff.
            return gelezen.Uitslag == Leesuitslag.NietGeregeld ? Nee($"De verordening regelt geen herhaling.", Herkomst.Recht) : VraagVerleden(gedraging.Id);
        }

        if (!eerdere.Any(m => VolgensDeVerordening(m.Regel))) return Nee($"Er is geen eerdere maatregel volgens de verordening.");
        return gelezen switch
        {
            { Inhoud: { } regeling } lezing => Tel(dossier, regeling, eerdere, lezing),
            { Uitslag: Leesuitslag.Onbekend } when eerdere.All(m => !VolgensDeVerordening(m.Regel) || m.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken) =>
                Nee($"Geen eerdere maatregel volgens de verordening geldt nog."),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open(Vraagcode.RecidiveOnbekend, lezing.Vraag("herhaling bij een eigen categorie"), gedraging.Id, Wie.Jurist, [Bron, .. Uitspraken, Voorzichtigheid.OngelezenHerhaling]),
            { Uitslag: Leesuitslag.BuitenToepassing } lezing => NaBekijken($"De bepaling over herhaling blijft buiten toepassing: {lezing.Reden}", Herkomst.Recht),
            _ => NaBekijken($"De verordening regelt geen herhaling.", Herkomst.Recht),
        };
    }

    private static string Termijn(Recidiveregeling regeling) => regeling.VensterInMaanden is { } maanden ? NederlandseWeergave.Maanden(maanden) : "de termijn van de verordening";

    private static bool VolgensDeVerordening(RegelId regel) => regel.IsVerordening || Verlagingsgronden.Contains(regel);

    private Bevinding<Tariefuitkomst> Tel(Recidivedossier dossier, Recidiveregeling regeling, IReadOnlyList<EerdereMaatregel> eerdere, Lezing<Recidiveregeling> lezing)
    {
        var telling = new Herhalingsteller(_verordening, _bron, regeling, dossier)
            .Tel([.. eerdere.Index().Where(e => VolgensDeVerordening(e.Item.Regel)).Select(e => (e.Item, Aanduiding.Eerdere(eerdere, e.Index)))]);
        var bevinding = Verzwaar(dossier, regeling, telling);
        if (lezing.Aanname is not null && bevinding.Status != OverwegingStatus.NietVanToepassing) return VraagBepaling(bevinding, lezing, dossier.Gedraging.Id);
        return (bevinding with { Aannames = [.. bevinding.Aannames, .. telling.Treden.SelectMany(t => t.Aannames ?? [])] }).Met(lezing.Aanname).Met(lezing.Keuze);
    }

    /// <summary>Who chose the percentage of the tariff did not choose what a repeat makes of it: where there may be room for that, it is asked.</summary>
    private Bevinding<Tariefuitkomst> Gekozen(Bevinding<Tariefuitkomst> zwaarder, decimal gekozen, Gedragingdossier gedraging) => Tariefberekening.Ruimte(gedraging) switch
    {
        { Uitslag: Leesuitslag.NietGeregeld or Leesuitslag.BuitenToepassing } => zwaarder.Met(Tariefberekening.Percentage(gekozen, gebruikt: false)),
        var ruimte => Open(
            Vraagcode.AfstemmingOnbekend,
            $"Het gekozen percentage, {gekozen}%, is niet wat de verordening bij herhaling neemt, {zwaarder.Conclusie!.Verlaging.Percentage}%. {ruimte.Vraag("een ander percentage in één zaak")}",
            gedraging.Id,
            Wie.Jurist,
            [ruimte.Bron]),
    };

    private Aanname GekozenPercentageBijHerhaling(Percentagekeuze keuze) => new(
        Aannamecode.GekozenPercentageBijHerhaling,
        $"Volgens {Bron} wordt ook het percentage bij herhaling hoger, hier {keuze.Genoemd}%. Gekozen is {keuze.Gekozen}%. Aangenomen is dat dit ook bij herhaling het hele percentage is.",
        [Bron]);

    /// <summary>What an unread clause would make heavier is asked: an assumption takes no more than the tariff that was read.</summary>
    private Bevinding<Tariefuitkomst> VraagBepaling(Bevinding<Tariefuitkomst> bevinding, Lezing<Recidiveregeling> lezing, string gedraging)
    {
        Toelichting vraag =
            $"Wat bepaalt de verordening bij herhaling van een gedraging uit een eigen categorie? Die bepaling is niet gelezen; {lezing.Bron} is een model. Een verordening die daarover zwijgt, maakt een herhaling niet zwaarder.";
        var open = Open(Vraagcode.RecidiveOnbekend, vraag, gedraging, Wie.Jurist, [Bron, .. Uitspraken, Voorzichtigheid.OngelezenHerhaling]);
        return open with { VerdereVragen = [.. bevinding.OpenVraag is { } eerste ? [eerste, .. bevinding.VerdereVragen] : Array.Empty<OpenVraag>()] };
    }

    /// <summary>What is open is asked, unless the tariff comes to the same whatever the answer.</summary>
    private Bevinding<Tariefuitkomst> Verzwaar(Recidivedossier dossier, Recidiveregeling regeling, Herhalingstelling telling)
    {
        if (telling.Hoogstens == 0) return NaBekijken($"Geen eerdere maatregel die meetelt valt binnen {Termijn(regeling)} vóór de gedraging.", Herkomst.Berekening);
        if (dossier.Tarief is not { } basis) return Nee($"Zonder bekend tarief is er niets te verzwaren.", Herkomst.Recht);

        var mogelijk = Enumerable.Range(telling.Zeker, telling.Hoogstens - telling.Zeker + 1).Select(n => regeling.Pas(basis, n)).ToList();
        if (mogelijk.DistinctBy(m => m?.Verlaging).Count() > 1)
        {
            var vragen = telling.Open.Select(t => Open(t.Vraagcode!, t.Waarom, dossier.Gedraging.Id, t.Vraagcode == Vraagcode.RecidiveOnbekend ? Wie.Jurist : Wie.Administratie)).ToList();
            return vragen[0] with { VerdereVragen = [.. vragen.Skip(1).Select(v => v.OpenVraag!)] };
        }

        if (mogelijk[0] is not { } herhaald)
        {
            return Open(
                Vraagcode.RecidiveVastBedrag,
                $"Het tarief is een vast bedrag, {basis}. Wat de verordening bij herhaling met duur of percentage doet, is daarop niet toe te passen. Welk bedrag geldt bij herhaling?",
                dossier.Gedraging.Id,
                Wie.Jurist);
        }

        var waarvan = regeling.Keten
            ? (Toelichting)$"{telling.Zeker} eerdere die meetelt, elk binnen {Termijn(regeling)} na de vorige."
            : $"Binnen {Termijn(regeling)} vóór de gedraging: {telling.Zeker} eerdere die meetelt.";
        var uitkomst = herhaald.Verlaging == basis.Verlaging ? herhaald : herhaald with { RecidiveNa = telling.Laatste };
        if (basis.Keuze is not null)
        {
            return Ja(uitkomst, $"{waarvan} Het percentage is gekozen; bij herhaling komt daar niets bovenop. De gekozen {basis} wordt {herhaald}.", Herkomst.Berekening)
                .Met(herhaald.Keuze is { BijHerhaling: true } keuze ? GekozenPercentageBijHerhaling(keuze) : null);
        }

        var zwaarder = Ja(uitkomst, $"{waarvan} Het tarief van {basis} wordt {herhaald}.", Herkomst.Berekening);
        return dossier.Gedraging.Oordeel?.Percentage is { } gekozen && herhaald.Verlaging.Percentage > basis.Verlaging.Percentage ? Gekozen(zwaarder, gekozen, dossier.Gedraging) : zwaarder;
    }
}

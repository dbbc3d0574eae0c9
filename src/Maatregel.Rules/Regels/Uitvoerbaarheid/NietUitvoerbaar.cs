using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Regels.Uitvoerbaarheid;

/// <summary>
/// Is de uitkering geëindigd voordat een maand kan worden verlaagd, dan valt er niets te verlagen. Wat op een nieuwe uitkering kan,
/// zegt de verordening.
/// </summary>
internal sealed class NietUitvoerbaar : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.ProductNietUitvoerbaar);

    public override Stap Stap => Stap.Route;

    public override Bron Bron => Voorzichtigheid.GeenUitkering;

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Is er nog een uitkering om te verlagen?";

    public override string Gevolg => "Zonder uitkering geen maatregel; misschien wel op een nieuwe uitkering.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.GeenUitkering];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Casus.Uitkering is not { BeeindigdPer: { } einde } uitkering) return Nee($"Niet gesteld is dat de uitkering is beëindigd.");
        if (uitkering.OpnieuwToegekendPer is { } opnieuw)
        {
            return opnieuw <= dossier.Datum ? Nee($"Op de dag van de gedraging liep de uitkering die op {opnieuw} opnieuw is toegekend.")
                : einde <= dossier.Datum ? Nee($"De gedraging was tussen twee uitkeringen; wat daarvan op de uitkering van {opnieuw} kan, hangt af van de plicht.")
                : NieuweUitkering(dossier, einde, opnieuw);
        }

        if (einde > dossier.Datum && einde <= EersteMaand(dossier.Casus) && dossier.Instellingen.GekozenAntwoord(Gemeentekeuzen.ZonderUitkering) == Antwoord.Ja)
        {
            return Nee($"De uitkering eindigde op {einde}. De gemeente legt dan toch een maatregel op; uitvoeren kan alleen op een nieuwe uitkering.", Herkomst.Oordeel);
        }

        return einde <= dossier.Datum || einde <= EersteMaand(dossier.Casus)
            ? Ja(new Beletsel(Uitkomst.NietUitvoerbaar), $"De uitkering eindigde op {einde}; er is geen maand om te verlagen. {Rest(dossier)}", Herkomst.Berekening)
            : Nee($"De uitkering eindigt op {einde}, na de eerste maand die kan worden verlaagd.", Herkomst.Berekening);
    }

    /// <summary>Whether a measure may be carried out on a benefit that was granted after the conduct, only a clause that was read can say.</summary>
    private Bevinding<Beletsel> NieuweUitkering(Gedragingdossier dossier, LocalDate einde, LocalDate opnieuw)
    {
        if (einde > EersteMaand(dossier.Casus)) return Nee($"De uitkering eindigt op {einde}, na de eerste maand die kan worden verlaagd.", Herkomst.Berekening);
        var gelezen = Herlevingstermijn.Lees(dossier);
        Toelichting nietGelezen = $"De uitkering eindigde op {einde} en is per {opnieuw} opnieuw toegekend. De gemeente past een maatregel dan niet op de nieuwe uitkering toe.";
        return gelezen switch
        {
            { Aanname: null, Inhoud: not null } => (Herlevingstermijn.HervatPer(dossier) is not null
                ? Nee($"De nieuwe uitkering van {opnieuw} begon binnen de termijn van de verordening; daarop wordt verlaagd.", Herkomst.Berekening)
                : Ja(new Beletsel(Uitkomst.NietUitvoerbaar), $"De uitkering eindigde op {einde}. De nieuwe uitkering van {opnieuw} begon na de termijn waarin de maatregel daarop nog kan worden toegepast.", Herkomst.Berekening)).Met(gelezen.Keuze),
            { Uitslag: Leesuitslag.NietGeregeld or Leesuitslag.BuitenToepassing } =>
                Ja(new Beletsel(Uitkomst.NietUitvoerbaar), $"De uitkering eindigde op {einde}. Geen bepaling laat toe dat de maatregel op de nieuwe uitkering van {opnieuw} wordt toegepast.", Herkomst.Recht),
            _ when dossier.Instellingen.Bevestigd(Aannamecode.HerlevingOnbekend, nietGelezen, [gelezen.Bron]) is { } keuze => Ja(new Beletsel(Uitkomst.NietUitvoerbaar), nietGelezen, Herkomst.Oordeel).Met(keuze),
            var lezing => Open(
                Vraagcode.HerlevingOnbekend,
                NietGelezen(einde, opnieuw),
                dossier.Id,
                Wie.Jurist,
                [Bron, lezing.Bron]),
        };
    }

    /// <summary>What is asked of a measure for which a new benefit was granted, and of what is left of one.</summary>
    internal static Toelichting NietGelezen(LocalDate einde, LocalDate opnieuw) =>
        $"De uitkering eindigde op {einde} en is per {opnieuw} opnieuw toegekend. Mag de maatregel op de nieuwe uitkering worden toegepast? De bepaling daarover is niet gelezen.";

    private static Toelichting Rest(Gedragingdossier dossier) => Herlevingstermijn.Lees(dossier) switch
    {
        { Aanname: null, Inhoud: { } herleving } =>
            $"Begint binnen {NederlandseWeergave.Maanden(herleving.TermijnInMaanden)} na het einde een nieuwe uitkering, dan kan de maatregel daarop worden toegepast.",
        { Uitslag: Leesuitslag.NietGeregeld or Leesuitslag.BuitenToepassing } => $"Geen bepaling laat toe dat een maatregel op een nieuwe uitkering wordt toegepast.",
        _ => $"Of een maatregel op een nieuwe uitkering kan worden toegepast, is niet bekend: de bepaling daarover is niet gelezen.",
    };

    /// <summary>No measure starts before the month in which the decision is announced, nor in a month that was paid.</summary>
    private static LocalDate EersteMaand(Casus casus)
    {
        var maand = (casus.Bekendmaking ?? casus.Peildatum).ToYearMonth();
        return (casus.Uitkering?.LaatstUitbetaaldeMaand is { } betaald && betaald >= maand ? betaald.PlusMonths(1) : maand).OnDayOfMonth(1);
    }
}

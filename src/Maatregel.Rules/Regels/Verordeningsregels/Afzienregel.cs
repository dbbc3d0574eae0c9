using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Het college ziet af van een maatregel als de gedraging te lang voor de constatering ligt.</summary>
internal sealed class Afzienregel(Verordening verordening) : Regel<Gedragingdossier, Beletsel>
{
    private readonly Verordeningsbepaling _bron = verordening.Afzien.Bron(verordening, "afzien");

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.Verjaring;

    public override Bron Bron => _bron;

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Ligt de gedraging te lang vóór de constatering?";

    public override string Gevolg => "Het college ziet af van een maatregel.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.OngelezenEinde, Voorzichtigheid.AfzienBijVierdeLid];

    public override string? Opmerking => verordening.Afzien?.Opmerking;

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Verordening.Afzien.Lees(_bron, "afzien", dossier.Casus, dossier.Datum).Bevestigd(dossier.Instellingen) switch
        {
            { Inhoud: { } afzien } lezing => Toets(dossier, afzien, lezing).Met(lezing.Keuze),
            { Uitslag: Leesuitslag.Onbekend } when dossier.Oordeel?.UitzonderingOpAfzien == Antwoord.Ja => NaBekijken($"Geoordeeld is dat hier niet van een maatregel wordt afgezien.", Herkomst.Oordeel),
            { Uitslag: Leesuitslag.Onbekend } when dossier.Oordeel?.UitzonderingOpAfzien == Antwoord.Nee => Ja(Beletsel.GeenMaatregel, $"Geoordeeld is dat hier van een maatregel wordt afgezien.", Herkomst.Oordeel),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open(Vraagcode.AfzienOnbekend, $"{lezing.Vraag("afzien na verloop van tijd")} Mag hier nog een maatregel volgen?", dossier.Id, Wie.Jurist),
            _ => NaBekijken($"De verordening kent geen termijn waarna van een maatregel wordt afgezien.", Herkomst.Recht),
        };

    private Bevinding<Beletsel> Toets(Gedragingdossier dossier, Afzien afzien, Lezing<Afzien> lezing)
    {
        if (afzien.TermijnInMaanden is not { } termijn) return NaBekijken($"De verordening noemt geen termijn waarna van een maatregel wordt afgezien.", Herkomst.Recht);
        var uiterlijk = dossier.Datum.PlusMonths(termijn);
        return (lezing.Aanname is null ? afzien.Tot : null) switch
        {
            Afzienmoment.Besluit => NaarBesluit(dossier, afzien, lezing, uiterlijk),
            Afzienmoment.Vaststelling => NaarVaststelling(dossier, afzien, lezing, uiterlijk),
            _ => NietGezegd(dossier, afzien, lezing, uiterlijk, termijn),
        };
    }

    /// <summary>Until which moment the term runs, is asked where it makes a difference; what a model says of it is nothing to go by.</summary>
    private Bevinding<Beletsel> NietGezegd(Gedragingdossier dossier, Afzien afzien, Lezing<Afzien> lezing, LocalDate uiterlijk, int termijn)
    {
        var naarVaststelling = NaarVaststelling(dossier, afzien, lezing, uiterlijk);
        if (naarVaststelling.Status != OverwegingStatus.NietVanToepassing || Besluitdag(dossier) <= uiterlijk) return naarVaststelling;
        return dossier.Oordeel?.UitzonderingOpAfzien is Antwoord.Ja or Antwoord.Nee
            ? NaarBesluit(dossier, afzien, lezing, uiterlijk)
            : lezing.Aanname is not null
            ? Open(
                Vraagcode.AfzienOnbekend,
                $"Over de gedraging van {dossier.Datum} wordt beslist op {Besluitdag(dossier)}. Mag na zo veel tijd nog een maatregel volgen? De bepaling is niet gelezen; {_bron} is een model.",
                dossier.Id,
                Wie.Jurist,
                [Bron, Voorzichtigheid.OngelezenEinde])
            : Open(
                Vraagcode.AfzienTot,
                $"Tot welk moment loopt de termijn van {NederlandseWeergave.Maanden(termijn)}: tot de vaststelling van de gedraging, of tot het besluit? Zoek dat op in {Bron}, en leg het vast in het document.",
                dossier.Id,
                Wie.Jurist);
    }

    private Bevinding<Beletsel> NaarBesluit(Gedragingdossier dossier, Afzien afzien, Lezing<Afzien> lezing, LocalDate uiterlijk) =>
        Besluitdag(dossier) > uiterlijk
            ? TeLaat(dossier, afzien, lezing, $"Over de gedraging van {dossier.Datum} wordt beslist op {Besluitdag(dossier)}, na {uiterlijk}.")
            : NaBekijken($"Over de gedraging van {dossier.Datum} wordt beslist op {Besluitdag(dossier)}, niet later dan {uiterlijk}.", Herkomst.Berekening).Met(lezing.Aanname);

    private static LocalDate Besluitdag(Gedragingdossier dossier) => dossier.Casus.Bekendmaking ?? dossier.Casus.Peildatum;

    private Bevinding<Beletsel> NaarVaststelling(Gedragingdossier dossier, Afzien afzien, Lezing<Afzien> lezing, LocalDate uiterlijk)
    {
        if (dossier.Gedraging.GeconstateerdOp is { } constatering)
        {
            return constatering > uiterlijk
                ? TeLaat(dossier, afzien, lezing, $"De gedraging van {dossier.Datum} is geconstateerd op {constatering}, na {uiterlijk}.")
                : NaBekijken($"De gedraging van {dossier.Datum} is geconstateerd op {constatering}, niet later dan {uiterlijk}.", Herkomst.Berekening).Met(lezing.Aanname);
        }

        // What was found out before the advice was asked for, was found out in time if that day itself is in time.
        return dossier.Casus.Peildatum <= uiterlijk
            ? NaBekijken($"Op de peildatum, {dossier.Casus.Peildatum}, was de termijn tot en met {uiterlijk} nog niet voorbij.", Herkomst.Berekening).Met(lezing.Aanname)
            : Open(Vraagcode.GeconstateerdOp, $"Wanneer heeft de gemeente de gedraging van {dossier.Datum} geconstateerd?", dossier.Id);
    }

    /// <summary>
    /// A clause that nobody read ends no case. Nor does one that was read where lid 4 may carry the measure: that binds the college, and the
    /// verordening has its power for lid 2 and for the duration (art. 8, first paragraph, onderdeel a, and ECLI:NL:RBGEL:2025:3809).
    /// </summary>
    private Bevinding<Beletsel> TeLaat(Gedragingdossier dossier, Afzien afzien, Lezing<Afzien> lezing, Toelichting waarom) => dossier.Oordeel?.UitzonderingOpAfzien switch
    {
        Antwoord.Nee => Ja(Beletsel.GeenMaatregel, waarom, Herkomst.Berekening),
        Antwoord.Ja => afzien.Uitzondering is { } uitzondering
            ? NaBekijken($"Geoordeeld is dat de uitzondering op afzien geldt: {uitzondering}.", Herkomst.Oordeel)
            : lezing.Aanname is null && !LidVierKanDragen(dossier)
            ? Open(
                Vraagcode.UitzonderingOpAfzien,
                $"{waarom} Opgegeven is dat een uitzondering geldt, en de bepaling die is gelezen, noemt er geen. Welke is dat? Leg die vast in het document, of laat het antwoord weg.",
                dossier.Id,
                Wie.Jurist)
            : NaBekijken($"Geoordeeld is dat hier niet van een maatregel wordt afgezien.", Herkomst.Oordeel),
        _ when lezing.Aanname is not null => Open(
            Vraagcode.AfzienOnbekend,
            $"{waarom} Mag dan nog een maatregel volgen? De bepaling is niet gelezen; {_bron} is een model.",
            dossier.Id,
            Wie.Jurist,
            [Bron, Voorzichtigheid.OngelezenEinde]),
        _ when afzien.Uitzondering is { } uitzondering =>
            Open(Vraagcode.UitzonderingOpAfzien, $"De termijn is voorbij, maar de verordening maakt een uitzondering: {uitzondering}. Geldt die hier?", dossier.Id),
        _ when LidVierKanDragen(dossier) => BijHetVierdeLid(dossier, waarom),
        _ => Ja(Beletsel.GeenMaatregel, waarom, Herkomst.Berekening),
    };

    /// <summary>Whether such a clause binds where lid 4 may carry the measure, a lawyer says in the case, or the municipality once for all.</summary>
    private Bevinding<Beletsel> BijHetVierdeLid(Gedragingdossier dossier, Toelichting waarom)
    {
        IReadOnlyList<Bron> bronnen = [Bron, Wet.Participatiewet.Artikel("8").Lid("1").Onderdeel("a"), Wet.Participatiewet.Artikel("18").Lid("4"), new Uitspraak("ECLI:NL:RBGEL:2025:3809"), Voorzichtigheid.AfzienBijVierdeLid];
        Keuze? Keuze(Toelichting tekst) => dossier.Instellingen.Bevestigd(Vraagcode.AfzienVierdeLid, tekst, bronnen);
        return dossier.Instellingen.GekozenAntwoord(Vraagcode.AfzienVierdeLid) switch
        {
            Antwoord.Ja => Ja(Beletsel.GeenMaatregel, waarom, Herkomst.Berekening).Met(Keuze($"Na te veel tijd wordt ook bij een plicht van het vierde lid van een maatregel afgezien.")),
            Antwoord.Nee => NaBekijken($"{waarom} Bij het vierde lid ziet deze gemeente daarom niet van een maatregel af.", Herkomst.Berekening).Met(Keuze($"Bij een plicht van het vierde lid wordt niet van een maatregel afgezien om tijdsverloop.")),
            _ => Open(
                Vraagcode.AfzienVierdeLid,
                $"{waarom} Bij het vierde lid verlaagt het college de bijstand; de verordening gaat alleen over het tweede lid en de duur. Mag hier nog een maatregel volgen?",
                dossier.Id,
                Wie.Jurist,
                bronnen),
        };
    }

    /// <summary>Whether one of the eight duties may have been breached and no other basis was chosen with a reason.</summary>
    private static bool LidVierKanDragen(Gedragingdossier dossier) =>
        dossier.Gedraging.Nakoming != Nakoming.Onvoldoende
        && dossier.Verplichtingen.Any(v => v.Geuniformeerd && dossier.NietVerplicht(v) is null)
        && (dossier.Oordeel?.Grondslag is not { } keuze || string.IsNullOrWhiteSpace(keuze.Motivering) || Verplichting.Zoek(keuze.Keuze.Waarde)?.Geuniformeerd == true);
}

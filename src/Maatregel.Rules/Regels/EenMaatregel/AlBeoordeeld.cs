using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Recidive;

namespace Maatregel.Rules.Regels.EenMaatregel;

/// <summary>
/// Om één gedraging komt één maatregel, of een waarschuwing in plaats daarvan. Staat er voor die dag al een, dan is de vraag of het om
/// dezelfde gedraging gaat.
/// </summary>
internal sealed class AlBeoordeeld : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.ProductAlBeoordeeld);

    public override Stap Stap => Stap.Feiten;

    public override Bron Bron => Voorzichtigheid.EenMaatregel;

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Is om deze gedraging al een maatregel opgelegd, of een waarschuwing gegeven?";

    public override string Gevolg => "Geen tweede maatregel om dezelfde gedraging.";

    public override IReadOnlyList<Productregel> Productregels => [Voorzichtigheid.EenMaatregel];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        var erover = (dossier.Casus.EerdereMaatregelen ?? []).Index().Where(e => VanDezelfde(dossier, e.Item) && Staat(e.Item) && KanDezelfdeZijn(dossier, e.Item)).ToList();
        if (erover.Count == 0) return Nee($"Om deze gedraging is niet eerder een maatregel opgelegd.");
        if (erover.Find(e => e.Item.ZelfdeGedraging == Antwoord.Ja && Eenduidig(dossier, e.Item)) is { Item: { } zelfde } gevonden)
        {
            return Ja(Beletsel.GeenMaatregel, zelfde.Waarschuwing ? $"Om deze gedraging is al een waarschuwing gegeven." : (Toelichting)$"Om deze gedraging is al een maatregel opgelegd.")
                .Met(zelfde.Status is null ? Recidiveaannames.EerdereMaatregelGeldt(Aanduiding.Eerdere(dossier.Casus.EerdereMaatregelen!, gevonden.Index), Bron) : null);
        }

        var (index, eerdere) = erover[0];
        var maatregel = Aanduiding.Eerdere(dossier.Casus.EerdereMaatregelen!, index).Begin;
        return Open(
            Vraagcode.ZelfdeGedraging,
            eerdere.ZelfdeGedraging == Antwoord.Ja
                ? $"Opgegeven is dat {Aanduiding.Eerdere(dossier.Casus.EerdereMaatregelen!, index)} om een van deze gedragingen is opgelegd. Om welke: van welke dag was die gedraging, en van wie?"
            : eerdere.Waarschuwing
                ? Waarschuwing(maatregel, eerdere, dossier.Datum)
            : eerdere.Gedragingsdatum is null
                ? $"{maatregel} werd pas na deze gedraging van {dossier.Datum} opgelegd, en van welke dag de gedraging was waarop hij volgde, is niet opgegeven. Is dat deze gedraging?"
            : eerdere.Gedragingsdatum == dossier.Datum
                ? $"{maatregel} is opgelegd om een gedraging van dezelfde dag, {dossier.Datum}. Is dat deze gedraging?"
            : !BijEenAfspraak(dossier, eerdere.Gedragingsdatum.Value)
                ? $"{maatregel} is opgelegd om een gedraging van {eerdere.Gedragingsdatum}, die aansluit op deze van {dossier.Datum}. Is dit dezelfde gedraging, die doorliep?"
                : (Toelichting)$"{maatregel} is opgelegd om een gedraging van {eerdere.Gedragingsdatum}, de dag van een gemiste afspraak die bij deze gedraging hoort. Is dat deze gedraging?",
            dossier.Id,
            Wie.Administratie);
    }

    /// <summary>
    /// Told to be the same, or of the same day, or of the day of an appointment that this conduct is made of; or of the same duty and a day
    /// without a working day between; or of a day that is not told, while the decision was made after this conduct. A warning about an
    /// appointment before, or the day before, is a step on the way and no answer to this conduct.
    /// </summary>
    private static bool KanDezelfdeZijn(Gedragingdossier dossier, EerdereMaatregel eerdere) => !WasErAl(dossier, eerdere) && eerdere.ZelfdeGedraging switch
    {
        Antwoord.Ja => !GaatOverEenAndere(dossier, eerdere),
        Antwoord.Nee => false,
        _ => eerdere.Gedragingsdatum is { } dag
            ? dag == dossier.Datum || (!eerdere.Waarschuwing && (BijEenAfspraak(dossier, dag) || (Werkdagen.Aansluitend(dag, dossier.Datum) && KanDezelfdePlichtZijn(dossier, eerdere))))
            : (eerdere.Besluitdatum ?? eerdere.Bekendgemaakt) > dossier.Datum,
    };

    /// <summary>What was known before the conduct began, was about another.</summary>
    private static bool WasErAl(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        dossier.Dagvraag is null && eerdere.Bekendgemaakt is { } bekend && dossier.Gedraging.BegonNa(bekend);

    /// <summary>Told to be the same as a conduct of the case, of the day of which another one in it is.</summary>
    private static bool GaatOverEenAndere(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        eerdere.Gedragingsdatum is { } dag
        && !dossier.Gedraging.Omvat(dag)
        && dossier.Casus.Gedragingen.Any(g => g.Van == dossier.Gedraging.Van && g.Omvat(dag));

    /// <summary>Whether it is plain which conduct of the case is meant, where there are more: of which day, and of whom.</summary>
    private static bool Eenduidig(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        (eerdere.Gedragingsdatum is not null || dossier.Casus.Gedragingen.Count(g => g.Van == dossier.Gedraging.Van) == 1)
        && (eerdere.Van is not null || dossier.Casus.Gedragingen.All(g => g.Van == dossier.Gedraging.Van));

    private static Toelichting Waarschuwing(Aanduiding eerdere, EerdereMaatregel waarschuwing, LocalDate datum) => waarschuwing.Gedragingsdatum is { } dag
        ? $"{eerdere} is een waarschuwing, om een gedraging van {dag}. Is dat deze gedraging?"
        : (Toelichting)$"{eerdere} is een waarschuwing, gegeven na deze gedraging van {datum}, en om welke gedraging is niet opgegeven. Was het om deze?";

    private static bool BijEenAfspraak(Gedragingdossier dossier, LocalDate dag) => dossier.Gedraging.MisteAfspraakOp(dag);

    /// <summary>What is written down by an article of the verordening, or not at all, may be any duty.</summary>
    private static bool KanDezelfdePlichtZijn(Gedragingdossier dossier, EerdereMaatregel eerdere) =>
        eerdere.Grondslag is not { IsVerordening: false } grondslag || dossier.GaatOver(grondslag.Waarde!);

    private static bool VanDezelfde(Gedragingdossier dossier, EerdereMaatregel eerdere) => eerdere.Van switch
    {
        { } van => van == dossier.Gedraging.Van,
        null => dossier.Gedraging.Van == Gezinslid.Belanghebbende || dossier.Casus.MetPartner() == Antwoord.Ja,
    };

    /// <summary>What was annulled or withdrawn does not stand in the way of a new decision.</summary>
    private static bool Staat(EerdereMaatregel eerdere) => eerdere.Status is null or MaatregelStatus.Geldig;
}

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

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Verordening.Afzien.Lees(_bron, "afzien", dossier.Casus, dossier.Datum) switch
        {
            { Inhoud: { } afzien } lezing => Toets(dossier, afzien).Met(lezing.Aanname),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open("afzien-onbekend", lezing.Vraag("afzien na verloop van tijd"), dossier.Id, Wie.Jurist),
            _ => Nee($"De verordening kent geen termijn waarna van een maatregel wordt afgezien.", Herkomst.Recht),
        };

    private Bevinding<Beletsel> Toets(Gedragingdossier dossier, Afzien afzien)
    {
        var uiterlijk = dossier.Datum.PlusMonths(afzien.TermijnInMaanden);
        if (dossier.Gedraging.GeconstateerdOp is { } constatering)
        {
            return constatering > uiterlijk
                ? TeLaat(dossier, afzien, $"De gedraging van {dossier.Datum} is geconstateerd op {constatering}, na {uiterlijk}.")
                : Nee($"De gedraging van {dossier.Datum} is geconstateerd op {constatering}, niet later dan {uiterlijk}.", Herkomst.Berekening);
        }

        // What was found out before the advice was asked for, was found out in time if that day itself is in time.
        return dossier.Casus.Peildatum <= uiterlijk
            ? Nee($"Op de peildatum, {dossier.Casus.Peildatum}, was de termijn tot en met {uiterlijk} nog niet voorbij.", Herkomst.Berekening)
            : Open("geconstateerd-op", $"Wanneer heeft de gemeente de gedraging van {dossier.Datum} geconstateerd?", dossier.Id);
    }

    private Bevinding<Beletsel> TeLaat(Gedragingdossier dossier, Afzien afzien, Toelichting waarom) => (afzien.Uitzondering, dossier.Oordeel?.UitzonderingOpAfzien) switch
    {
        (null, _) or (_, Antwoord.Nee) => Ja(Beletsel.GeenMaatregel, waarom, Herkomst.Berekening),
        (_, Antwoord.Ja) => Nee($"Geoordeeld is dat de uitzondering op afzien geldt: {afzien.Uitzondering}.", Herkomst.Oordeel),
        _ => Open("uitzondering-op-afzien", $"De termijn is voorbij, maar de verordening maakt een uitzondering: {afzien.Uitzondering}. Geldt die hier?", dossier.Id),
    };
}

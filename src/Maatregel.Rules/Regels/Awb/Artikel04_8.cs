using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>
/// De belanghebbende krijgt de kans zijn zienswijze te geven voordat de gemeente beslist. Wie daarvan afziet, heeft die kans gehad. Anders
/// mag dat alleen achterwege blijven op een grond van artikel 4:11 of van een bepaling van de verordening die is gelezen; artikel 4:12
/// alleen is daarvoor niet genoeg.
/// </summary>
internal sealed class Artikel04_8 : Regel<Casusdossier, Beletsel>
{
    private static readonly Bron Awb411 = Wet.Awb.Artikel("4:11");

    private static readonly Bron Awb412 = Wet.Awb.Artikel("4:12").Lid("1");

    private static readonly Vervolgstap Afwachten = new(
        Vervolgstapcode.ZienswijzeAfwachten,
        $"Wacht het gesprek of de schriftelijke zienswijze af.",
        [Wet.Awb.Artikel("4:8").Lid("1")]);

    public override RegelId Id => new(Regelcode.Awb4Punt8);

    public override Stap Stap => Stap.Zienswijze;

    public override Bron Bron { get; } = Wet.Awb.Artikel("4:8").Lid("1");

    public override string Vraag => "Is de belanghebbende gehoord, of bleef dat terecht achterwege?";

    public override string Gevolg => "Zonder de kans op een zienswijze nog geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Casusdossier dossier) => Toets(dossier) with { Opmerking = dossier.Verordening.Horen?.Opmerking };

    private Bevinding<Beletsel> Toets(Casusdossier dossier) => dossier.Casus.Hoor switch
    {
        null => Open(Vraagcode.Hoor, $"Is de belanghebbende uitgenodigd om zijn zienswijze te geven, en heeft hij dat gedaan?", null),
        { Status: HoorStatus.NietUitgenodigd } => EerstHoren(dossier, $"De belanghebbende is nog niet uitgenodigd om zijn zienswijze te geven."),
        { Status: HoorStatus.Uitgenodigd } =>
            Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Afwachten]), $"De belanghebbende is uitgenodigd; zijn zienswijze is er nog niet."),
        { Datum: { } gesprek } hoor when RustOpGesprek(hoor) && dossier.Gedraging is { } gedraging && gesprek < gedraging =>
            Open(Vraagcode.Hoor, $"Het gesprek van {gesprek} was vóór de gedraging van {gedraging}. Is de belanghebbende daarna uitgenodigd om zijn zienswijze te geven?", null),
        { Status: HoorStatus.Achterwege, Grond: HoorGrond.AlGehoordGeenNieuweFeiten, Datum: null } =>
            Open(Vraagcode.Hoor, $"Opgegeven is dat al eerder is gehoord en dat er daarna geen nieuwe feiten zijn. Op welke dag was dat?", null),
        { Status: HoorStatus.Gehoord or HoorStatus.NietVerschenen } hoor when VraagWie(dossier, hoor) is { } vraag => vraag,
        { Status: HoorStatus.Gehoord } => Voldaan($"De {Namen(dossier.VanWie)} {Persoonsvorm(dossier)} gehoord."),
        { Status: HoorStatus.NietVerschenen } => Voldaan($"De {Namen(dossier.VanWie)} {Persoonsvorm(dossier)} uitgenodigd en niet verschenen; beslist wordt op de bekende feiten."),
        { Grond: { } grond } => Achterwege(dossier, grond),
        _ => Open(Vraagcode.HoorGrond, $"Waarom is horen achterwege gebleven?", null),
    };

    /// <summary>Whether the hearing rests on a talk: one that was held or missed, or an earlier one that is said to do.</summary>
    private static bool RustOpGesprek(Hoor hoor) =>
        hoor.Status is HoorStatus.Gehoord or HoorStatus.NietVerschenen || hoor.Grond == HoorGrond.AlGehoordGeenNieuweFeiten;

    /// <summary>Who was heard is a fact. Untold it is the person himself; for the conduct of the partner it is asked.</summary>
    private Bevinding<Beletsel>? VraagWie(Casusdossier dossier, Hoor hoor)
    {
        var wie = hoor.Wie.Count == 0 ? [Gezinslid.Belanghebbende] : hoor.Wie;
        if (dossier.VanWie.Except(wie).ToList() is not [var gemist, ..]) return null;
        if (hoor.Wie.Count == 0) return Open(Vraagcode.HoorWie, $"Het is een gedraging van de partner. Wie kreeg de kans om zijn zienswijze te geven: de belanghebbende, de partner of allebei?", null);
        return Open(Vraagcode.HoorWie, $"Alleen de {Naam(wie[0])} kreeg de kans om zijn zienswijze te geven, en het gaat om een gedraging van de {Naam(gemist)}. Kreeg de {Naam(gemist)} die kans ook? Zo niet, nodig de {Naam(gemist)} dan alsnog uit.", null) with
        {
            Conclusie = Uitnodigen([gemist]),
        };
    }

    private Bevinding<Beletsel> Achterwege(Casusdossier dossier, HoorGrond grond) =>
        dossier.Verordening.Lees(dossier.Verordening.Horen, "horen", dossier.Casus, dossier.Datum) switch
        {
            { Inhoud: { } horen, Aanname: null } lezing => horen.Uitzonderingen.Contains(grond)
                ? VolgensDeVerordening(grond, lezing.Bron)
                : EerstHoren(dossier, $"De verordening kent geen uitzondering om deze reden: {Tekst(grond)}.", Herkomst.Recht).Met(lezing.Bron),
            var lezing when grond == HoorGrond.ZietErvanAf => Afgezien(dossier, lezing),
            { Uitslag: Leesuitslag.Bruikbaar or Leesuitslag.Onbekend } lezing => NietGelezen(dossier, grond, lezing.Bron),
            _ when VolgensDeWet(grond) => Voldaan($"Horen mocht achterwege blijven: {Tekst(grond)}.", Herkomst.Oordeel).Met(Awb411),
            _ => EerstHoren(dossier, $"De wet kent geen uitzondering om deze reden: {Tekst(grond)}.", Herkomst.Recht).Met(Awb411),
        };

    /// <summary>Article 4:8 asks for the chance only, and who waives it had it: no ground of article 4:11 is needed. A verordening that nobody read may ask for more.</summary>
    private Bevinding<Beletsel> Afgezien(Casusdossier dossier, Lezing<Verordeningen.Horen> lezing)
    {
        var hoor = dossier.Casus.Hoor!;
        if (hoor.Datum < dossier.Gedraging) return Open(Vraagcode.Hoor, $"Op {hoor.Datum}, vóór de gedraging van {dossier.Gedraging}, is van een zienswijze afgezien. Is de belanghebbende daarna uitgenodigd om zijn zienswijze te geven?", null);
        return VraagWie(dossier, hoor) ?? Voldaan(
            dossier.VanWie.Count == 1 ? $"De {Namen(dossier.VanWie)} kreeg de kans op een zienswijze en ziet ervan af." : (Toelichting)$"De {Namen(dossier.VanWie)} kregen de kans op een zienswijze en zien ervan af.",
            Herkomst.Oordeel).Met(lezing.Uitslag is Leesuitslag.Bruikbaar or Leesuitslag.Onbekend ? AfgezienNietGelezen(lezing.Bron) : null);
    }

    /// <summary>
    /// A verordening can lift its own duty to hear; that of the Awb ends where the Awb says so. Who waives the chance had it. That hearing is
    /// not needed for gravity or blame is no ground of article 4:11, so it rests on article 4:12, and that is an assumption.
    /// </summary>
    private static Bevinding<Beletsel> VolgensDeVerordening(HoorGrond grond, Bron bepaling)
    {
        var bevinding = Voldaan($"Horen mocht achterwege blijven: {Tekst(grond)}.", Herkomst.Oordeel);
        return grond switch
        {
            HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid => bevinding.Met(bepaling, Awb412).Met(HorenNietNodig(bepaling)),
            HoorGrond.ZietErvanAf => bevinding.Met(bepaling),
            _ => bevinding.Met(bepaling, Awb411),
        };
    }

    /// <summary>Urgency, and heard before without new facts, are the Awb's own. No clause that nobody read adds another to them.</summary>
    private Bevinding<Beletsel> NietGelezen(Casusdossier dossier, HoorGrond grond, Verordeningsbepaling bepaling) => VolgensDeWet(grond)
        ? Voldaan($"Horen mocht achterwege blijven: {Tekst(grond)}.", Herkomst.Oordeel).Met(Awb411).Met(HorenNietGelezen(bepaling))
        : Open(
            Vraagcode.HorenOnbekend,
            $"Horen bleef achterwege om een reden die artikel 4:11 niet noemt: {Tekst(grond)}. Staat die in {dossier.Verordening.Titel}? Zo niet, nodig de {Namen(dossier.VanWie)} dan alsnog uit.",
            null,
            Wie.Jurist,
            [Bron, Awb411, bepaling]);

    private static bool VolgensDeWet(HoorGrond grond) => grond is HoorGrond.Spoed or HoorGrond.AlGehoordGeenNieuweFeiten;

    private static Bevinding<Beletsel> EerstHoren(Casusdossier dossier, Toelichting waarom, Herkomst herkomst = Herkomst.Opgave) =>
        Ja(Uitnodigen(dossier.VanWie), waarom, herkomst);

    private static Beletsel Uitnodigen(IReadOnlyList<Gezinslid> wie) => new(Uitkomst.NogNiet, Vervolgstappen:
    [
        new(
            Vervolgstapcode.UitnodigenZienswijze,
            Verslagtaal.Van($"Nodig de {Namen(wie)} uit om {Bezit(wie)} zienswijze te geven, mondeling of schriftelijk naar {Bezit(wie)} keuze."),
            [Wet.Awb.Artikel("4:8").Lid("1"), Wet.Awb.Artikel("4:9")]),
    ]);

    private static Toelichting Namen(IReadOnlyList<Gezinslid> wie) => wie is [var een, var ander]
        ? $"{Naam(een)} en de {Naam(ander)}"
        : (Toelichting)$"{Naam(wie[0])}";

    private static string Persoonsvorm(Casusdossier dossier) => dossier.VanWie.Count == 1 ? "is" : "zijn";

    private static string Bezit(IReadOnlyList<Gezinslid> wie) => wie.Count == 1 ? "zijn" : "hun";

    private static string Naam(Gezinslid wie) => wie == Gezinslid.Partner ? "partner" : "belanghebbende";

    private static Toelichting Tekst(HoorGrond grond) => grond switch
    {
        HoorGrond.Spoed => $"de vereiste spoed",
        HoorGrond.AlGehoordGeenNieuweFeiten => $"eerder gehoord en geen nieuwe feiten",
        HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid => $"niet nodig om ernst of verwijtbaarheid vast te stellen",
        _ => (Toelichting)$"de belanghebbende ziet ervan af",
    };

    private static Aanname HorenNietNodig(Bron bepaling) => new(
        Aannamecode.HorenNietNodig,
        $"Horen bleef achterwege omdat het niet nodig was om ernst of verwijtbaarheid vast te stellen. De verordening staat dat toe; artikel 4:11 noemt die reden niet. Aangenomen is dat artikel 4:12 het toelaat. Dan moeten de gevolgen na bezwaar volledig ongedaan kunnen worden gemaakt; bij een hele maand zonder uitkering is dat betwist.",
        [Awb412, bepaling]);

    private Aanname AfgezienNietGelezen(Bron bepaling) => new(
        Aannamecode.HorenNietGelezen,
        $"De inwoner ziet af van een zienswijze. Artikel 4:8 vraagt alleen dat hij de kans daarop kreeg. Aangenomen is dat de verordening niet strenger is; haar bepaling over horen is niet gelezen.",
        [Bron, bepaling]);

    private static Aanname HorenNietGelezen(Bron bepaling) => new(
        Aannamecode.HorenNietGelezen,
        $"Horen bleef achterwege op een grond van artikel 4:11. Aangenomen is dat de verordening niet strenger is; haar bepaling over horen is niet gelezen.",
        [Awb411, bepaling]);
}

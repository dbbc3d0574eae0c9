using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>
/// De belanghebbende krijgt de kans zijn zienswijze te geven voordat de gemeente beslist. De verordening noemt wanneer
/// dat achterwege mag blijven; artikel 4:12 alleen is daarvoor niet genoeg.
/// </summary>
internal sealed class Artikel04_8 : Regel<Casusdossier, Beletsel>
{
    private static readonly Vervolgstap Uitnodigen = new(
        "uitnodigen-zienswijze",
        $"Nodig de belanghebbende uit om zijn zienswijze te geven, mondeling of schriftelijk naar zijn keuze.",
        [Wet.Awb.Artikel("4:8").Lid("1"), Wet.Awb.Artikel("4:9")]);

    private static readonly Vervolgstap Afwachten = new(
        "zienswijze-afwachten",
        $"Wacht het gesprek of de schriftelijke zienswijze af.",
        [Wet.Awb.Artikel("4:8").Lid("1")]);

    public override RegelId Id => new("awb-4-8");

    public override Stap Stap => Stap.Zienswijze;

    public override Bron Bron { get; } = Wet.Awb.Artikel("4:8").Lid("1");

    public override string Vraag => "Is de belanghebbende gehoord, of bleef dat terecht achterwege?";

    public override string Gevolg => "Zonder de kans op een zienswijze nog geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Casusdossier dossier) => dossier.Casus.Hoor switch
    {
        null => Open("hoor", $"Is de belanghebbende uitgenodigd om zijn zienswijze te geven, en heeft hij dat gedaan?", null),
        { Status: HoorStatus.NietUitgenodigd } =>
            Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Uitnodigen]), $"De belanghebbende is nog niet uitgenodigd om zijn zienswijze te geven."),
        { Status: HoorStatus.Uitgenodigd } =>
            Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Afwachten]), $"De belanghebbende is uitgenodigd; zijn zienswijze is er nog niet."),
        { Status: HoorStatus.Gehoord or HoorStatus.NietVerschenen, Datum: { } gesprek } when dossier.Gedraging is { } gedraging && gesprek < gedraging =>
            Open("hoor", $"Het gesprek van {gesprek} was vóór de gedraging van {gedraging}. Is de belanghebbende daarna uitgenodigd om zijn zienswijze te geven?", null),
        { Status: HoorStatus.Gehoord } => Voldaan($"De belanghebbende is gehoord."),
        { Status: HoorStatus.NietVerschenen } => Voldaan($"De belanghebbende is uitgenodigd en niet verschenen; beslist wordt op de bekende feiten."),
        { Grond: { } grond } => Achterwege(dossier, grond),
        _ => Open("hoor-grond", $"Waarom is horen achterwege gebleven?", null),
    };

    private Bevinding<Beletsel> Achterwege(Casusdossier dossier, HoorGrond grond) =>
        dossier.Verordening.Lees(dossier.Verordening.Horen, "horen", dossier.Casus, dossier.Datum) switch
        {
            { Inhoud: { } horen } lezing when horen.Uitzonderingen.Contains(grond) =>
                Voldaan($"Horen mocht achterwege blijven: {Tekst(grond)}.", Herkomst.Oordeel).Met(lezing.Aanname).Met(lezing.Bron, Awb411),
            { Inhoud: not null } lezing =>
                Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Uitnodigen]), $"De verordening kent geen uitzondering om deze reden: {Tekst(grond)}.", Herkomst.Recht)
                    .Met(lezing.Aanname).Met(lezing.Bron),
            { Uitslag: Leesuitslag.Onbekend } lezing => Open("horen-onbekend", lezing.Vraag("de uitzonderingen op het horen"), null, Wie.Jurist),
            _ => VolgensDeWet(grond),
        };

    /// <summary>Without a clause in the verordening only the Awb's own exceptions are left: urgency, and heard before without new facts.</summary>
    private static Bevinding<Beletsel> VolgensDeWet(HoorGrond grond) =>
        grond is HoorGrond.Spoed or HoorGrond.AlGehoordGeenNieuweFeiten
            ? Voldaan($"Horen mocht achterwege blijven: {Tekst(grond)}.", Herkomst.Oordeel).Met(Awb411)
            : Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Uitnodigen]), $"De wet kent geen uitzondering om deze reden: {Tekst(grond)}.", Herkomst.Recht).Met(Awb411);

    private static Bron Awb411 { get; } = Wet.Awb.Artikel("4:11");

    private static string Tekst(HoorGrond grond) => grond switch
    {
        HoorGrond.Spoed => "de vereiste spoed",
        HoorGrond.AlGehoordGeenNieuweFeiten => "eerder gehoord en geen nieuwe feiten",
        HoorGrond.NietNodigVoorErnstOfVerwijtbaarheid => "niet nodig om ernst of verwijtbaarheid vast te stellen",
        _ => "de belanghebbende ziet ervan af",
    };
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// Het college heroverweegt een besluit volgens het tweede lid binnen een termijn die het zelf stelt en die hoogstens drie
/// maanden is. Of het daarna nog kan, zegt de wet niet.
/// </summary>
internal sealed class Artikel18Lid03Termijn() : Mogelijkheidsregel(Herzieningsgrond.Heroverweging)
{
    public override RegelId Id => new(Regelcode.Pw18Lid3);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("3");

    public override string Vraag => "Is het een besluit volgens het tweede lid, en is de termijn van hoogstens drie maanden nog niet voorbij?";

    public override string Gevolg => "Het college heroverweegt het besluit.";

    public override Bevinding<Herzieningsrecht> Beoordeel(Herzieningsdossier dossier) => dossier switch
    {
        { TweedeLid: true } => dossier.Maatregel.TermijnVanaf is { } begin
            ? BinnenTermijn(dossier.Verzoek, begin, Heroverwegingsduur.LaatsteDag(begin)).Met(Herzieningsaannames.Heroverwegingstermijn(Bron))
            : Open(Vraagcode.Bekendgemaakt, $"Op welke dag is het besluit bekendgemaakt? Vanaf die dag loopt de termijn voor heroverweging.", null, Wie.Administratie),
        { NaOntheffing: true } => Nee($"Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op {dossier.Maatregel.Grondslag}.", Herkomst.Recht),
        { VijfdeTotAchtsteLid: Antwoord.Onbekend } => Open(Vraagcode.RegelBijGrondslag, WelkLid(dossier), null, Wie.Jurist, [Bron, Wet.Participatiewet.Artikel("18").Lid("4")]),
        { VijfdeTotAchtsteLid: Antwoord.Ja } => Nee($"Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op {dossier.Maatregel.Regel}.", Herkomst.Recht),
        _ => Nee($"Deze bepaling geldt alleen in de Participatiewet.", Herkomst.Recht),
    };

    /// <summary>However long the measure lasted: a request that may have been in time is not refused, nor judged as one that was late.</summary>
    private static Toelichting DagVanVerzoek(Antwoord opVerzoek, LocalDate uiterlijk) => opVerzoek == Antwoord.Ja
        ? $"Op welke dag heeft de belanghebbende om heroverweging verzocht? De termijn eindigde op {uiterlijk}; een verzoek tot en met die dag was op tijd."
        : (Toelichting)$"Heeft de belanghebbende om heroverweging verzocht, en op welke dag? De termijn eindigde op {uiterlijk}; een verzoek tot en met die dag was op tijd.";

    /// <summary>A request made in time is judged on its day, whenever it is decided.</summary>
    private Bevinding<Herzieningsrecht> BinnenTermijn(Herzieningsverzoek verzoek, LocalDate begin, LocalDate uiterlijk)
    {
        var dag = verzoek.IngediendOp is { } ingediend ? (Toelichting)$"op de dag van het verzoek, {ingediend}," : $"op de peildatum, {verzoek.Peildatum},";
        if ((verzoek.IngediendOp ?? verzoek.Peildatum) <= uiterlijk) return Ja(new(), $"De termijn na {begin} loopt tot en met {uiterlijk}; {dag} was die nog niet voorbij.", Herkomst.Berekening);
        return verzoek.Heroverweging?.OokNaTermijn switch
        {
            not Antwoord.Ja when verzoek is { OpVerzoek: not Antwoord.Nee, IngediendOp: null } => Open(Vraagcode.Verzoek, DagVanVerzoek(verzoek.OpVerzoek, uiterlijk), null),
            Antwoord.Ja => Ja(new(), $"De termijn eindigde op {uiterlijk} en was {dag} overschreden. Geoordeeld is dat het college ook daarna nog heroverweegt.", Herkomst.Oordeel),
            Antwoord.Nee => Nee($"De termijn eindigde op {uiterlijk} en was {dag} overschreden. Geoordeeld is dat het college daarna niet meer heroverweegt.", Herkomst.Oordeel),
            _ => Open(Vraagcode.HeroverwegingNaTermijn, $"De termijn eindigde op {uiterlijk} en was {dag} overschreden. De wet zegt niet of het college daarna nog kan heroverwegen. Heroverweegt het toch, en op welke grond?", null, Wie.Jurist),
        };
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Recidive;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie binnen twaalf maanden na een maatregel volgens het vijfde lid opnieuw een verplichting van het vierde lid niet
/// nakomt: 100% gedurende de langere periode die de verordening noemt.
/// </summary>
internal sealed class Artikel18Lid06 : Regel<Recidivedossier, Tariefuitkomst>
{
    private readonly Ladder _ladder = new("het vijfde lid", Regelcode.Pw18Lid5);

    public override RegelId Id => new(Regelcode.Pw18Lid6);

    public override Stap Stap => Stap.Recidive;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("6");

    public override string Vraag => "Is dit een herhaling binnen twaalf maanden na een maatregel volgens het vijfde lid?";

    public override string Gevolg => "100% gedurende de langere periode die de verordening voor herhaling noemt.";

    public override IReadOnlyList<RegelId> WijktAfVan { get; } = [new(Regelcode.Pw18Lid5)];

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:RBZWB:2018:6898")];

    public override Bevinding<Tariefuitkomst> Beoordeel(Recidivedossier dossier)
    {
        if (!dossier.Grondslag.Geuniformeerd) return Nee($"De grondslag is geen verplichting van het vierde lid.", Herkomst.Recht);

        var trede = _ladder.Zoek(dossier.Gedraging, Bron);
        var bevinding = trede.Telt switch
        {
            Antwoord.Ja => Langer(dossier, trede),
            Antwoord.Nee => Nee(trede.Waarom, Herkomst.Berekening),
            _ => Open(trede.Vraagcode!, trede.Waarom, dossier.Gedraging.Id, Wie.Administratie),
        };
        return bevinding with { Aannames = [.. bevinding.Aannames, .. trede.Aannames ?? []] };
    }

    private Bevinding<Tariefuitkomst> Langer(Recidivedossier dossier, Trede trede) => dossier.Op.UniformeDuur switch
    {
        var lezing when dossier.Op.LangerDanElders(d => d.HerhalingMaanden) =>
            Open(Vraagcode.DuurVerschilt, dossier.Op.Verschilvraag(), dossier.Gedraging.Id, Wie.Jurist, [Bron, lezing.Bron, UniformeDuurlezing.EenDuur]),
        { Inhoud.HerhalingMaanden: { } maanden } lezing => Ja(Tariefuitkomst.Honderd(maanden) with { RecidiveNa = trede.Eerdere }, trede.Waarom, Herkomst.Berekening)
            .Met(lezing.Aanname).Met(lezing.Bron),
        { Inhoud: not null } lezing => Open(
            Vraagcode.DuurOnbekend,
            $"Van de verordening is niet bekend hoelang een maatregel bij herhaling duurt. Zoek dat op in {lezing.Bron}.",
            dossier.Gedraging.Id,
            Wie.Jurist,
            [Bron, lezing.Bron]),
        var lezing => Open(Vraagcode.DuurOnbekend, lezing.Vraag("de duur van een maatregel en die bij herhaling"), dossier.Gedraging.Id, Wie.Jurist, [Bron, lezing.Bron]),
    };
}

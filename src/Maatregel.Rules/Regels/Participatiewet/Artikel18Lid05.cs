using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Regels.Verordeningsregels;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie een verplichting van het vierde lid niet nakomt: 100% gedurende een bij verordening vastgestelde periode van ten
/// minste een en hoogstens drie maanden.
/// </summary>
internal sealed class Artikel18Lid05 : Regel<Grondslagdossier, Tariefuitkomst>
{
    public override RegelId Id => new(Regelcode.Pw18Lid5);

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("5");

    public override string Vraag => "Is een van de acht geüniformeerde verplichtingen van het vierde lid geschonden?";

    public override string Gevolg => "100% gedurende de periode die de verordening voor de eerste keer noemt.";

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier) =>
        !dossier.Grondslag.Geuniformeerd
            ? Nee($"De grondslag is geen verplichting van het vierde lid.", Herkomst.Recht)
            : dossier.UniformeDuur switch
            {
                var lezing when dossier.LangerDanElders(d => d.EersteMaanden) =>
                    Open(Vraagcode.DuurVerschilt, dossier.Verschilvraag(), dossier.Gedraging.Id, Wie.Jurist, [Bron, lezing.Bron, UniformeDuurlezing.EenDuur]),
                { Inhoud: { } duur } lezing => Ja(
                    Tariefuitkomst.Honderd(duur.EersteMaanden),
                    $"100% gedurende de eerste periode van {lezing.Bron.Plaats}: {NederlandseWeergave.Maanden(duur.EersteMaanden)}.",
                    Herkomst.Recht).Met(lezing.Aanname).Met(lezing.Bron).Met(Tariefberekening.Percentage(dossier.Gedraging.Oordeel?.Percentage, gebruikt: dossier.Gedraging.Oordeel?.Percentage == 100)),
                var lezing => Open(Vraagcode.DuurOnbekend, lezing.Vraag("de duur van een maatregel en die bij herhaling"), dossier.Gedraging.Id, Wie.Jurist, [Bron, lezing.Bron]),
            };
}

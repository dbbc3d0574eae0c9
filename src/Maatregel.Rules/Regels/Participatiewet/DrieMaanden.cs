using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>The upper steps of the ladder, which the Act itself fixes: 100% during three months.</summary>
internal abstract class DrieMaanden(string na, params string[] leden) : Regel<Recidivedossier, Tariefuitkomst>
{
    private readonly Ladder _ladder = new(na, leden);

    public override Stap Stap => Stap.Recidive;

    public override string Gevolg => "100% gedurende drie maanden.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:RBZWB:2018:6898")];

    public override Bevinding<Tariefuitkomst> Beoordeel(Recidivedossier dossier)
    {
        if (!dossier.Grondslag.Geuniformeerd) return Nee($"De grondslag is geen verplichting van het vierde lid.", Herkomst.Recht);

        var trede = _ladder.Zoek(dossier.Gedraging, Bron);
        var bevinding = trede.Telt switch
        {
            Antwoord.Ja => Ja(Tariefuitkomst.Honderd(3) with { RecidiveNa = trede.Eerdere }, trede.Waarom, Herkomst.Berekening),
            Antwoord.Nee => Nee(trede.Waarom, Herkomst.Berekening),
            _ => Open(trede.Vraagcode!, trede.Waarom, dossier.Gedraging.Id, Wie.Administratie),
        };
        return bevinding with { Aannames = trede.Aannames ?? [] };
    }
}

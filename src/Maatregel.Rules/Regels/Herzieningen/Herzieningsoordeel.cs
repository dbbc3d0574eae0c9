using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// What the months that may change become. A human judgement with reasons, never derived: without one it is asked. It may only
/// lighten what was imposed: what changes nothing is no judgement yet.
/// </summary>
internal abstract class Herzieningsoordeel(Herzieningsgrond grond) : Regel<Herzieningsdossier, Verlaging>
{
    protected static readonly Verlaging Vervalt = new(0, 0);

    public Herzieningsgrond Grond => grond;

    public override Stap Stap => Stap.Herziening;

    public override string Gevolg => "De maatregel wordt lager of korter over de maanden waarover wordt herzien.";

    /// <summary>Whether this rule gives the judgement on the measure.</summary>
    public virtual bool BeslistOver(Herzieningsdossier dossier) => GeldtVoor(dossier.Verzoek.Regeling);

    protected Bevinding<Verlaging> Getoetst(Herzieningsdossier dossier, Verlaging nieuw, Toelichting toelichting) =>
        dossier.Herzienbaar is { } maanden && NietLichter(maanden, nieuw) is { } waarom
            ? Open(Vraagcode.HerzieningZwaarder, $"De opgegeven verlaging over de maanden waarover wordt herzien, {nieuw}, kan niet: {waarom} Waartoe wordt de maatregel herzien?", null)
            : Ja(nieuw, toelichting, Herkomst.Oordeel);

    protected static bool GelijkAanOpgelegd(IReadOnlyList<OpgelegdeMaand> maanden, Verlaging nieuw) =>
        maanden.Count == nieuw.Maanden && maanden.All(m => m.Percentage == nieuw.Percentage);

    private static Toelichting? NietLichter(IReadOnlyList<OpgelegdeMaand> maanden, Verlaging nieuw)
    {
        if (nieuw.Zwaarte == 0) return null;
        if (nieuw.Maanden > maanden.Count) return $"het gaat om {NederlandseWeergave.Maanden(maanden.Count)}.";
        if (maanden.Take(nieuw.Maanden).FirstOrDefault(m => m.Percentage < nieuw.Percentage) is { } lichter) return $"in {lichter.Maand} is {lichter.Percentage}% opgelegd.";
        if (GelijkAanOpgelegd(maanden, nieuw)) return $"dat is opgelegd, dus er verandert niets.";
        return null;
    }
}

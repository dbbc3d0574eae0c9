using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Herzieningen;
using Maatregel.Rules.Register;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>The rules of one ground for one measure. The verordening is looked at only where the Act knows no inkeer.</summary>
internal static class Herzieningsregels
{
    /// <summary>The rules on whether the ground is open; none when it is open to every measure.</summary>
    public static IEnumerable<Mogelijkheidsregel> Mogelijkheden(Herzieningsdossier dossier)
    {
        var regels = Regelboek.Herziening.OfType<Mogelijkheidsregel>();
        if (dossier is { VijfdeTotAchtsteLid: Antwoord.Nee, Verordening: { } verordening }) regels = regels.Append(new Inkeerbepaling(verordening));
        return regels.Where(r => r.Grond == dossier.Verzoek.Grond && r.Bekijkt(dossier));
    }

    /// <summary>The rule on objecting to the decision; it is the same for every decision.</summary>
    public static Artikel06_7 Bezwaar { get; } = Regelboek.Wet.OfType<Artikel06_7>().Single();

    /// <summary>The one rule that gives the judgement, of a ground that may be open.</summary>
    public static Herzieningsoordeel Oordeel(Herzieningsdossier dossier)
    {
        var regels = Regelboek.Herziening.OfType<Herzieningsoordeel>();
        if (dossier is { VijfdeTotAchtsteLid: Antwoord.Nee, Verordening: { } verordening }) regels = regels.Append(new InkeerbepalingNakoming(verordening));
        return regels.Single(r => r.Grond == dossier.Verzoek.Grond && r.BeslistOver(dossier));
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Whether a ground is open to a measure. Looked at for every scheme, so that a no is always explained.</summary>
internal abstract class Mogelijkheidsregel(Herzieningsgrond grond) : Regel<Herzieningsdossier, Herzieningsrecht>
{
    public Herzieningsgrond Grond => grond;

    public override Stap Stap => Stap.Herziening;

    /// <summary>Whether there is anything to explain: a rule for where the Act says nothing is not looked at where it does.</summary>
    public virtual bool Bekijkt(Herzieningsdossier dossier) => true;

    /// <summary>The question on which lid a measure rests, while what is told leaves that open.</summary>
    protected static Toelichting WelkLid(Herzieningsdossier dossier) => dossier.Maatregel is { Grondslag: { } grondslag, Regel: var regel }
        ? $"De maatregel berust volgens de opgave op {regel}, en de geschonden bepaling is {grondslag}. Dat is een van de acht plichten van het vierde lid; daarbij hoort een maatregel volgens het vijfde tot en met achtste lid. Klopt de plicht, of berust de maatregel op een andere regel?"
        : (Toelichting)$"De maatregel berust volgens de opgave op {dossier.Maatregel.Regel}. Welke plicht is geschonden? Is het een van de acht plichten van artikel 18, vierde lid, dan is het een maatregel volgens het vijfde tot en met achtste lid.";
}

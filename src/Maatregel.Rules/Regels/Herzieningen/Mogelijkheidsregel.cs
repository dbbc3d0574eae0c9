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
}

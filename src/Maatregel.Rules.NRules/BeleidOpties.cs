using System.Reflection;
using Maatregel.Rules.NRules.Beleid;

namespace Maatregel.Rules.NRules;

/// <summary>Waarmee een host zijn beleidsregels kiest.</summary>
public sealed class BeleidOpties
{
    private readonly List<Type> _typen = [];

    /// <summary>Kiest elke beleidsregel uit een assembly.</summary>
    /// <param name="assembly">De assembly.</param>
    /// <exception cref="OngeldigBeleidException">De assembly heeft geen beleidsregels of kan niet worden gelezen.</exception>
    public BeleidOpties Uit(Assembly assembly) => Van(Beleidslader.Typen(assembly));

    /// <summary>Kiest beleidsregels.</summary>
    /// <param name="typen">De klassen.</param>
    public BeleidOpties Van(params IEnumerable<Type> typen)
    {
        _typen.AddRange(typen);
        return this;
    }

    internal Beleidsregels Laad() => Beleidslader.Laad(_typen);
}

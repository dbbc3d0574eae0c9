using System.Reflection;
using Maatregel.Rules.Adviezen;
using NRules;
using NRules.RuleModel;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>
/// De beleidsregels van een gemeente, geladen en vertaald. Laden kost een halve seconde en gebeurt één keer; daarna kunnen meer
/// threads tegelijk een advies laten beoordelen.
/// </summary>
public sealed class Beleidsregels
{
    private readonly Dictionary<IRuleDefinition, Beleidsregel> _regels;
    private readonly ISessionFactory _netwerk;

    internal Beleidsregels(Dictionary<IRuleDefinition, Beleidsregel> regels, ISessionFactory netwerk, string afdruk) =>
        (_regels, _netwerk, Afdruk) = (regels, netwerk, afdruk);

    /// <summary>De geladen beleidsregels, op naam.</summary>
    public IReadOnlyCollection<Beleidsregel> Alle => _regels.Values;

    /// <summary>De vingerafdruk van de geladen beleidsregels: <c>sha256:</c> met 64 hexadecimale tekens. Een andere bouw van dezelfde tekst kan een andere geven.</summary>
    public string Afdruk { get; }

    /// <summary>Laadt elke <see cref="Beleidsregel"/> uit een assembly, ook die niet openbaar zijn.</summary>
    /// <param name="assembly">De assembly.</param>
    /// <exception cref="OngeldigBeleidException">De assembly heeft geen beleidsregels, of een ervan klopt niet; de fout noemt alles.</exception>
    public static Beleidsregels Uit(Assembly assembly) => Beleidslader.Laad(Beleidslader.Typen(assembly));

    /// <summary>Laadt beleidsregels.</summary>
    /// <param name="typen">De klassen. De volgorde maakt niet uit.</param>
    /// <exception cref="OngeldigBeleidException">Er zijn geen beleidsregels, of een ervan klopt niet; de fout noemt alles.</exception>
    public static Beleidsregels Van(params IEnumerable<Type> typen) => Beleidslader.Laad(typen);

    /// <summary>Zegt wat de beleidsregels van een advies vinden. Het advies verandert niet.</summary>
    /// <param name="advies">Het advies.</param>
    /// <returns>De punten, en van elke geladen regel of hij is geraakt. Een regel die zelf misgaat staat onder de fouten.</returns>
    public Beleidsverslag Beoordeel(Advies advies)
    {
        ArgumentNullException.ThrowIfNull(advies);
        return new Beoordeling(_regels, advies).Houd(_netwerk, Afdruk);
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.RuleModel;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing;

/// <summary>Leest een zaak met de regels van de tweede lezing: het netwerk wordt eenmaal gemaakt, elke zaak krijgt een eigen sessie.</summary>
internal sealed class Lezer(IEnumerable<IRuleDefinition> regels, IExpressionCompiler? uitdrukkingen = null)
{
    private static readonly Lazy<Lezer> Eenmaal = new(() => new(Definities()));

    private readonly ISessionFactory _netwerk = Netwerk(regels, uitdrukkingen);

    /// <summary>De lezer met alle regels.</summary>
    public static Lezer Volledig => Eenmaal.Value;

    /// <summary>Alle regels van de tweede lezing. Hun volgorde doet er niet toe.</summary>
    public static IReadOnlyList<IRuleDefinition> Definities()
    {
        var boek = new RuleRepository();
        boek.Load(bron => bron.PrivateTypes().From(typeof(Lezer).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith(typeof(Lezer).Namespace + ".Regels", StringComparison.Ordinal) == true)));
        return [.. boek.GetRules()];
    }

    private static ISessionFactory Netwerk(IEnumerable<IRuleDefinition> regels, IExpressionCompiler? uitdrukkingen)
    {
        var bouwer = new RuleCompiler();
        if (uitdrukkingen is not null) bouwer.ExpressionCompiler = uitdrukkingen;
        return bouwer.Compile(regels);
    }

    /// <summary>De uitslag per daad.</summary>
    public IReadOnlyDictionary<string, Uitslag> Lees(Casus casus, VerordeningBibliotheek bibliotheek) => Lees(casus, bibliotheek, _ => { });

    /// <summary>De uitslag per daad; elke regel die meedeed wordt genoemd.</summary>
    public IReadOnlyDictionary<string, Uitslag> Lees(Casus casus, VerordeningBibliotheek bibliotheek, Action<string> meegedaan)
    {
        var (daden, gegevens) = Dossier.Van(casus, bibliotheek);
        var sessie = _netwerk.CreateSession();
        sessie.Events.RuleFiringEvent += (_, e) => meegedaan(e.Rule.Name);
        var conclusies = new Conclusielijst(sessie);
        sessie.InsertAll(gegevens);
        sessie.Fire();
        return conclusies.Besluit(casus, daden);
    }
}

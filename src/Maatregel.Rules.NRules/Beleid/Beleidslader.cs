using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Makes rules of policy from their classes, and reports everything that is wrong with them at once.</summary>
internal sealed class Beleidslader
{
    private readonly List<string> _fouten = [];

    public static IReadOnlyList<Type> Typen(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        try
        {
            IReadOnlyList<Type> typen = [.. assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Beleidsregel)) && !t.IsAbstract)];
            return typen.Count > 0 ? typen : throw new OngeldigBeleidException([$"{assembly.GetName().Name} bevat geen beleidsregel."]);
        }
        catch (ReflectionTypeLoadException fout)
        {
            throw new OngeldigBeleidException([.. fout.LoaderExceptions.Select(f => f!.Message).Distinct().Prepend($"{assembly.GetName().Name} kan niet worden gelezen.")]);
        }
    }

    public static Beleidsregels Laad(IEnumerable<Type> typen)
    {
        ArgumentNullException.ThrowIfNull(typen);
        return new Beleidslader().Maak([.. typen.Distinct()]);
    }

    private Beleidsregels Maak(IReadOnlyList<Type> typen)
    {
        if (typen.Count == 0) throw new OngeldigBeleidException(["Er is geen beleidsregel gegeven."]);
        var regels = typen.Select(Maak).OfType<Beleidsregel>().OrderBy(r => r.Naam, StringComparer.Ordinal).ThenBy(r => r.GetType().FullName, StringComparer.Ordinal).ToList();
        foreach (var dubbel in regels.GroupBy(r => r.Naam).Where(g => g.Count() > 1)) _fouten.Add($"Twee beleidsregels heten {dubbel.Key}: {string.Join(" en ", dubbel.Select(r => r.GetType().FullName))}.");
        foreach (var regel in regels) Keur(regel);

        var vertaald = regels.Select(r => (Definitie: Vertaal(r), Regel: r)).Where(p => p.Definitie is not null).ToDictionary(p => p.Definitie!, p => p.Regel);
        if (_fouten.Count > 0) throw new OngeldigBeleidException(_fouten);
        return new(vertaald, Vertaler().Compile(vertaald.Keys), Afdruk(regels));
    }

    private Beleidsregel? Maak(Type type)
    {
        if (!type.IsSubclassOf(typeof(Beleidsregel)) || type.IsAbstract || type.ContainsGenericParameters) return Weiger(type, "is geen klasse die een Beleidsregel is en waarvan een regel kan worden gemaakt");
        if (type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is null) return Weiger(type, "heeft geen constructor zonder parameters");
        return Probeer(type, () => (Beleidsregel)Activator.CreateInstance(type, nonPublic: true)!);
    }

    private void Keur(Beleidsregel regel) => Probeer(regel.GetType(), () =>
    {
        if (string.IsNullOrWhiteSpace(regel.Bron?.Aanhaling)) Weiger(regel.GetType(), "heeft geen bron");
        if (regel.Geldigheid is var dagen && (dagen.Van == default || dagen.TotEnMet < dagen.Van)) Weiger(regel.GetType(), "heeft geen dagen waarop hij geldt");
        return regel;
    });

    /// <summary>Each rule on its own, so that one that does not hold hides no other.</summary>
    private IRuleDefinition? Vertaal(Beleidsregel regel) => Probeer(regel.GetType(), () =>
    {
        var definitie = new RuleDefinitionFactory().Create(regel);
        Vertaler().Compile([definitie]);
        return definitie;
    });

    /// <summary>Equal values are different facts, also those that rules of policy make for each other.</summary>
    private static RuleCompiler Vertaler()
    {
        var vertaler = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        vertaler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return vertaler;
    }

    private T? Probeer<T>(Type type, Func<T> werk)
        where T : class
    {
        try
        {
            return werk();
        }
#pragma warning disable CA1031 // Whatever a rule of somebody else throws, it is a fault of that rule.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            Weiger(type, $"kan niet worden geladen: {fout.GetBaseException().Message}");
            return null;
        }
    }

    private Beleidsregel? Weiger(Type type, string waarom)
    {
        _fouten.Add($"{type.FullName} {waarom}.");
        return null;
    }

    /// <summary>The build that a rule stands in is named by its module, which changes with every change of its code.</summary>
    private static string Afdruk(IEnumerable<Beleidsregel> regels) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', regels.Select(r => $"{r.Naam} {r.GetType().FullName} {r.GetType().Module.ModuleVersionId}")))));
}

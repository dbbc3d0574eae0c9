using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Maatregel.Rules.Tests.Techniek.Conventies;

/// <summary>The rooms of the house: a room is a namespace, and here is what it may import. Read from compiled code.</summary>
internal static class Kamers
{
    /// <summary>The root, where the front door is: it may import every room of the library, and only what asks it imports it.</summary>
    public const string Deur = "Maatregel.Rules";

    public static readonly Dictionary<string, string[]> Toegestaan = new()
    {
        ["Waarden"] = [],
        ["Recht"] = ["Waarden"],
        ["Invoer"] = ["Waarden", "Recht"],
        ["Feiten"] = ["Waarden", "Recht", "Invoer"],
        ["Normen"] = ["Waarden", "Recht", "Invoer", "Feiten"],
        ["Verordeningen"] = ["Waarden", "Recht", "Invoer", "Feiten"],
        ["Adviezen"] = ["Waarden", "Recht", "Invoer", "Feiten", "Normen", "Verordeningen"],
        ["Uitvoering"] = ["Waarden", "Recht", "Feiten", "Normen", "Verordeningen", "Adviezen"],
        ["Regels"] = ["Waarden", "Recht", "Feiten", "Normen", "Verordeningen", "Adviezen", "Uitvoering"],
        ["Register"] = ["Waarden", "Recht", "Verordeningen", "Adviezen", "Regels"],
        ["Beslissing"] = ["Waarden", "Recht", "Invoer", "Feiten", "Normen", "Verordeningen", "Adviezen", "Uitvoering", "Regels", "Register"],
        ["Json"] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen", "Adviezen", "Register", "Uitkomsten"],
        ["Uitkomsten"] = ["Waarden", "Recht", "Invoer", "Feiten", "Normen", "Verordeningen", "Adviezen", "Json", Deur],
        [Deur] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen", "Adviezen", "Regels", "Register", "Beslissing"],
        ["Afspraken"] = ["Waarden", "Recht", "Invoer", "Feiten", "Verordeningen", "Adviezen", "Json"],
    };

    /// <summary>
    /// The library reads its own documents, an advice hashes its own bytes, and its parts name the converters that keep the person and the insides
    /// of a day out of any JSON, and a person the one that writes an answer as true or false; what was built in C# is held against the same contract: the ties that run the other way, type by type.
    /// </summary>
    private static readonly string[] NaarJson =
    [
        "Verordeningen.Brondocument", "Verordeningen.Documenten", "Verordeningen.VerordeningBibliotheek", "Verordeningen.Verzamelaar", "Adviezen.Verantwoorder", "Adviezen.Vingerafdruk",
        "Adviezen.Advies", "Adviezen.GeadviseerdeMaatregel", "Adviezen.Kandidaatgevolg", "Adviezen.Herziening", "Adviezen.Herzieningsbericht", "Adviezen.Herzieningsmaand", "Adviezen.Keuze", "Adviezen.Planmaand",
        "Adviezen.Termijnen", "Adviezen.Toelichting", "Adviezen.Verordeningsversie", "Adviezen.Wetsversie",
        "Feiten.Belanghebbende", "Feiten.CasusValidator", "Feiten.HerzieningsverzoekValidator", "Verordeningen.VerordeningValidator",
    ];

    /// <summary>Every use of another room by a type, as <c>Feiten.Casus uses Recht.Bron</c>.</summary>
    public static IReadOnlyList<Gebruik> Lees(params IEnumerable<Assembly> assemblies) => Lees(new ArchLoader().LoadAssemblies([.. assemblies]).Build());

    /// <summary>As <see cref="Lees(IEnumerable{Assembly})"/>, but only of the types of one namespace.</summary>
    public static IReadOnlyList<Gebruik> Lees(Assembly assembly, string naamruimte) =>
        Lees(new ArchLoader().LoadNamespacesWithinAssembly(assembly, naamruimte).Build());

    public static IEnumerable<string> Overtredingen(IEnumerable<Gebruik> gebruik) => gebruik
        .Where(g => g.Kamer != g.AndereKamer && !Toegestaan[g.Kamer].Contains(g.AndereKamer))
        .Where(g => g.AndereKamer != "Json" || !NaarJson.Contains(g.Type))
        .Select(g => $"{g.Type} uses {g.Ander}").Distinct().Order(StringComparer.Ordinal);

    private static List<Gebruik> Lees(Architecture architectuur) =>
    [
        .. from type in architectuur.Types
           let kamer = Van(type)
           where kamer is not null
           from afhankelijkheid in type.Dependencies
           let ander = Van(afhankelijkheid.Target)
           where ander is not null
           select new Gebruik(kamer, Naam(type), ander, Naam(afhankelijkheid.Target)),
    ];

    /// <summary>What is Maatregel and no room, such as the host, is a room that nobody may import.</summary>
    private static string? Van(IType type)
    {
        var naamruimte = type.Namespace?.FullName ?? "";
        if (naamruimte == Deur) return Deur;
        if (naamruimte.StartsWith(Deur + ".", StringComparison.Ordinal)) return naamruimte.Split('.')[2];
        return naamruimte.StartsWith("Maatregel", StringComparison.Ordinal) ? naamruimte : null;
    }

    private static string Naam(IType type) => type.FullName.StartsWith(Deur + ".", StringComparison.Ordinal) ? type.FullName[(Deur.Length + 1)..] : type.FullName;
}

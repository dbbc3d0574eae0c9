using System.Text.RegularExpressions;

namespace Maatregel.Api.Instellingen;

/// <summary>Reads a section into its type and checks it, before anything else happens.</summary>
internal static partial class InstellingenInrichting
{
    /// <exception cref="InstellingException">A setting does not exist or has a value that does not fit.</exception>
    public static T AddInstellingen<T>(this WebApplicationBuilder builder)
        where T : class, IInstellingen, new()
    {
        var sectie = builder.Configuration.GetSection(T.Sectie);
        if (Onbekend(sectie, typeof(T)).ToArray() is { Length: > 0 } onbekend) throw new InstellingException(onbekend);

        var instellingen = Lees<T>(sectie);
        if (Onbestaand(instellingen, sectie).Concat(Fouten(instellingen)).ToArray() is { Length: > 0 } fouten) throw new InstellingException(fouten);
        builder.Services.AddSingleton(instellingen);
        Secties.Ken(builder, T.Sectie);
        return instellingen;
    }

    /// <summary>The names that no setting has, and what is written in another form than its setting has, at any depth: the binder passes over both.</summary>
    private static IEnumerable<string> Onbekend(IConfigurationSection sectie, Type type)
    {
        foreach (var deel in sectie.GetChildren())
        {
            var lid = type.GetProperties().FirstOrDefault(l => l.CanWrite && l.Name.Equals(deel.Key, StringComparison.OrdinalIgnoreCase));
            foreach (var fout in lid is null ? [$"{deel.Path} bestaat niet."] : Vormfouten(deel, lid.PropertyType)) yield return fout;
        }
    }

    private static IEnumerable<string> Vormfouten(IConfigurationSection deel, Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return string.IsNullOrEmpty(deel.Value)
                ? deel.GetChildren().SelectMany(element => Vormfouten(element, type.GetGenericArguments()[0]))
                : [$"{deel.Path} is een lijst: geef elke waarde een nummer, zoals {deel.Path}:0."];
        }

        if (type.Namespace == typeof(ApiInstellingen).Namespace)
        {
            return string.IsNullOrEmpty(deel.Value)
                ? Onbekend(deel, type)
                : [$"{deel.Path} is een groep instellingen en heeft zelf geen waarde: noem de instelling erin, zoals {deel.Path}:Naam."];
        }

        return deel.GetChildren().Select(dieper => $"{dieper.Path} bestaat niet: {deel.Path} is één waarde.");
    }

    private static T Lees<T>(IConfigurationSection sectie)
        where T : class, IInstellingen, new()
    {
        try
        {
            return sectie.Get<T>() ?? new T();
        }
        catch (InvalidOperationException fout)
        {
            throw new InstellingException([$"{Plaats().Match(fout.Message).Groups["plaats"].Value} heeft een waarde die niet past."]);
        }
    }

    /// <summary>A folder that is there may still be one that the host may not read.</summary>
    private static string[] Fouten<T>(T instellingen)
        where T : IInstellingen
    {
        try
        {
            return [.. instellingen.Fouten()];
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            return [$"{T.Sectie}:Map is niet te lezen: de dienst heeft er geen recht op, of het is geen map."];
        }
    }

    /// <summary>A number is taken for a value of an enum, whether or not there is one with that number; more values with a comma between are taken for another.</summary>
    private static IEnumerable<string> Onbestaand<T>(T instellingen, IConfigurationSection sectie)
        where T : IInstellingen =>
        typeof(T).GetProperties()
            .Where(l => l.PropertyType.IsEnum && (!Enum.IsDefined(l.PropertyType, l.GetValue(instellingen)!) || sectie[l.Name]?.Contains(',', StringComparison.Ordinal) == true))
            .Select(l => $"{T.Sectie}:{l.Name} heeft een waarde die niet bestaat. Kies uit: {string.Join(", ", Enum.GetNames(l.PropertyType))}.");

    [GeneratedRegex("'(?<plaats>[A-Za-z]+(:[A-Za-z0-9]+)+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Plaats();
}

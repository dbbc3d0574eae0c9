using System.Text.Json;
using System.Text.RegularExpressions;
using Maatregel.Api.Http;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.OpenApi;

/// <summary>Turns the documentation of a type into text for a reader of JSON: no line breaks, no names of C#.</summary>
internal static partial class Omschrijving
{
    private static readonly Type[] Soorten = [.. typeof(Casus).Assembly.ExportedTypes.Concat(typeof(Afspraak).Assembly.ExportedTypes).Where(t => t.IsEnum)];

    public static string? Leesbaar(string? tekst) => tekst is null ? null : Verwijzing().Replace(tekst.Replace('\n', ' '), Json);

    /// <summary>A member of an enum is a code. Any other member is a member of the JSON, and its type stands before it.</summary>
    private static string Json(Match naam)
    {
        var (type, lid) = (naam.Groups["type"].Value, naam.Groups["lid"].Value);
        return Soorten.SingleOrDefault(t => t.Name == type) is { } soort
            ? $"{naam.Groups["woord"].Value}`{Productjson.Code(Enum.Parse(soort, lid))}`"
            : $"`{JsonNamingPolicy.CamelCase.ConvertName(lid)}`";
    }

    [GeneratedRegex(@"(?<woord>\b[\w<>]+\?? )?\b(?<type>[A-Z]\w+)\.(?<lid>[A-Z]\w+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verwijzing();
}

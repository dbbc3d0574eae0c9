using System.Text.Json;

namespace Maatregel.Api.Http;

/// <summary>The code of a member of an enum that has no contract of its own.</summary>
internal static class Kebab
{
    public static string Van<T>(T waarde)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(waarde.ToString());
}

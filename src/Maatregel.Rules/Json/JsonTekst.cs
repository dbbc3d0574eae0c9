using System.Text.Json;

namespace Maatregel.Rules.Json;

/// <summary>Text out of JSON without the exception that a lone surrogate (<c>"\ud800"</c>) would give.</summary>
internal static class JsonTekst
{
    public static string? Probeer(JsonElement waarde)
    {
        try
        {
            return waarde.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? ProbeerNaam(JsonProperty lid)
    {
        try
        {
            return lid.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Endpoints.Concepten;

namespace Maatregel.Api.Http;

/// <summary>The JSON of the host, with Dutch letters as they are.</summary>
internal static class ApiJson
{
    private static readonly ApiJsonContext Leesbaar = new(new JsonSerializerOptions(ApiJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });

    public static JsonTypeInfo<Probleem> Probleem { get; } = Leesbaar.Probleem;

    public static JsonTypeInfo<IReadOnlyList<VerordeningKop>> Verordeningen { get; } = Leesbaar.IReadOnlyListVerordeningKop;

    public static JsonTypeInfo<Controleuitslag> Controleuitslag { get; } = Leesbaar.Controleuitslag;

    public static JsonTypeInfo<Conceptuitslag> Concept { get; } = Leesbaar.Conceptuitslag;

    public static JsonTypeInfo<Verschiluitslag> Verschil { get; } = Leesbaar.Verschiluitslag;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Api.Endpoints;
using Maatregel.Api.Endpoints.Concepten;
using Maatregel.Rules.Json;

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

    public static JsonTypeInfo<Controleuitslag> Controleuitslag { get; } = (JsonTypeInfo<Controleuitslag>)MetProduct().GetTypeInfo(typeof(Controleuitslag));

    public static JsonTypeInfo<Conceptuitslag> Concept { get; } = Leesbaar.Conceptuitslag;

    public static JsonTypeInfo<Verschiluitslag> Verschil { get; } = (JsonTypeInfo<Verschiluitslag>)MetProduct().GetTypeInfo(typeof(Verschiluitslag));

    /// <summary>What holds something of the product writes it as the product does.</summary>
    private static JsonSerializerOptions MetProduct()
    {
        var opties = new JsonSerializerOptions(MaatregelJson.Opties);
        opties.TypeInfoResolverChain.Add(ApiJsonContext.Default);
        return opties;
    }
}

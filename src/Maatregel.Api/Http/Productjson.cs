using System.Text.Json;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.NRules.Json;

namespace Maatregel.Api.Http;

/// <summary>The JSON of the product: of cases, verordeningen, advices and policy, and of appointments.</summary>
internal static class Productjson
{
    private static readonly JsonSerializerOptions[] Delen = [BeleidJson.Opties, AfsprakenJson.Opties];

    /// <summary>Makes all of it known to the options of the host.</summary>
    public static void Neem(JsonSerializerOptions opties)
    {
        foreach (var deel in Delen)
        {
            opties.TypeInfoResolverChain.Insert(0, deel.TypeInfoResolver!);
            foreach (var converter in deel.Converters) opties.Converters.Add(converter);
            opties.NumberHandling = deel.NumberHandling;
            opties.UnmappedMemberHandling = deel.UnmappedMemberHandling;
        }
    }

    /// <summary>The code of a member of an enum.</summary>
    public static string Code(object waarde)
    {
        var contract = Delen.Select(d => d.TryGetTypeInfo(waarde.GetType(), out var gevonden) ? gevonden : null).First(c => c is not null)!;
        return JsonSerializer.SerializeToElement(waarde, contract).GetString()!;
    }
}

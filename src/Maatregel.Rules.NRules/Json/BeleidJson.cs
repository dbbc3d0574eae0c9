using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Json;
using Maatregel.Rules.NRules.Beleid;

namespace Maatregel.Rules.NRules.Json;

/// <summary>De vorm van de JSON van een beleidsverslag, voor wie die wil beschrijven of het verslag los wil schrijven.</summary>
public static class BeleidJson
{
    /// <summary>De opties waarmee een <see cref="Beleidsverslag"/> wordt geschreven; zij kennen ook alles van <see cref="MaatregelJson.Opties"/>.</summary>
    public static JsonSerializerOptions Opties { get; } = Maak(MaatregelJson.Opties.TypeInfoResolver!);

    /// <param name="advies">The contracts of what the library itself writes.</param>
    internal static JsonSerializerOptions Maak(IJsonTypeInfoResolver advies)
    {
        var opties = new JsonSerializerOptions(MaatregelJson.Opties)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(advies, BeleidJsonContext.Default),
            Converters = { new BeleidscodeConverter<Beleidspuntsoort>(), new BeleidscodeConverter<Beleidsregeldeel>() },
        };
        opties.MakeReadOnly();
        return opties;
    }
}

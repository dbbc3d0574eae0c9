using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.NRules.Beleid;

namespace Maatregel.Rules.NRules.Json;

/// <summary>Schrijft een advies als JSON, met als laatste lid <c>beleid</c>: wat de beleidsregels ervan vinden.</summary>
public sealed class AdviesMetBeleidWriter
{
    private readonly JsonTypeInfo<Advies> _contract;

    /// <summary>Maakt een schrijver.</summary>
    /// <param name="beleid">De beleidsregels.</param>
    public AdviesMetBeleidWriter(Beleidsregels beleid)
    {
        ArgumentNullException.ThrowIfNull(beleid);
        var opties = BeleidJson.Maak(MaatregelJson.Opties.TypeInfoResolver!.WithAddedModifier(contract =>
        {
            if (contract.Type != typeof(Advies)) return;
            var lid = contract.CreateJsonPropertyInfo(typeof(Beleidsverslag), "beleid");
            lid.Get = advies => beleid.Beoordeel((Advies)advies);
            contract.Properties.Add(lid);
        }));
        _contract = (JsonTypeInfo<Advies>)opties.GetTypeInfo(typeof(Advies));
    }

    /// <summary>Schrijft wat <see cref="AdviesWriter"/> schrijft, en daarna het beleid.</summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    public void Schrijf(Advies advies, IBufferWriter<byte> uitvoer)
    {
        using var writer = new Utf8JsonWriter(uitvoer, new JsonWriterOptions { Encoder = _contract.Options.Encoder });
        JsonSerializer.Serialize(writer, advies, _contract);
    }

    /// <summary>Schrijft alleen de genoemde leden.</summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="uitvoer">Waar de JSON heen gaat, in UTF-8.</param>
    /// <param name="leden">De namen van de leden: die van een advies, en <c>beleid</c>.</param>
    public void Schrijf(Advies advies, IBufferWriter<byte> uitvoer, IReadOnlySet<string> leden) => AdviesWriter.Schrijf(advies, uitvoer, leden, _contract);
}

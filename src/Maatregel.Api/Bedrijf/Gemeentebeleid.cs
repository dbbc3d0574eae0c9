using System.Buffers;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Json;

namespace Maatregel.Api.Bedrijf;

/// <summary>The policy of the municipality beside an advice, when there is any.</summary>
internal sealed class Gemeentebeleid(Beleidsregels? beleid = null)
{
    private readonly Action<Advies, IBufferWriter<byte>> _schrijf = beleid is null ? AdviesWriter.Schrijf : new AdviesMetBeleidWriter(beleid).Schrijf;

    public Beleidsverslag? Over(Advies advies) => beleid?.Beoordeel(advies);

    /// <summary>Writes the advice, and the policy behind it.</summary>
    public void Schrijf(Advies advies, IBufferWriter<byte> uitvoer) => _schrijf(advies, uitvoer);
}

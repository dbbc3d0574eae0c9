using System.Buffers;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.NRules.Json;

namespace Maatregel.Api.Bedrijf;

/// <summary>The policy of the municipality beside an advice, when there is any.</summary>
internal sealed class Gemeentebeleid(Beleidsregels? beleid = null)
{
    private readonly AdviesMetBeleidWriter? _metBeleid = beleid is null ? null : new AdviesMetBeleidWriter(beleid);

    public Beleidsverslag? Over(Advies advies) => beleid?.Beoordeel(advies);

    /// <summary>Writes the advice, and the policy behind it; of both only what is asked for, if somebody asks for less than all.</summary>
    public void Schrijf(Advies advies, IBufferWriter<byte> uitvoer, IReadOnlySet<string>? leden = null)
    {
        if (leden is null && _metBeleid is null) AdviesWriter.Schrijf(advies, uitvoer);
        else if (leden is null) _metBeleid!.Schrijf(advies, uitvoer);
        else if (_metBeleid is null) AdviesWriter.Schrijf(advies, uitvoer, leden);
        else _metBeleid.Schrijf(advies, uitvoer, leden);
    }
}

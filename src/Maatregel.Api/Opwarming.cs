using System.Buffers;
using Maatregel.Api.Bedrijf;
using Maatregel.Rules;
using Maatregel.Rules.Json;

namespace Maatregel.Api;

/// <summary>
/// Asks for a first advice of its own while the host is still being put together, on another core where there is one. Nearly all that a
/// first advice costs is code that is made ready; the first caller then finds it ready.
/// </summary>
internal static class Opwarming
{
    public static void Begin() => _ = Task.Run(Vraag);

    /// <summary>What fails here fails for a caller too, and is told there and by <see cref="Gereedheid"/>.</summary>
    private static void Vraag()
    {
        try
        {
            var casus = CasusReader.Lees(Bijlage.Lees("voorbeeld-01-no-show.json")).Waarde!;
            AdviesWriter.Schrijf(new MaatregelAdviseur().Adviseer(casus), new ArrayBufferWriter<byte>(64 * 1024));
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}

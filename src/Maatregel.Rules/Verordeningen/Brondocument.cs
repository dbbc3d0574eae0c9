using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Verordeningen;

/// <summary>A document by its name, with what was read of it or what is wrong with it.</summary>
internal sealed record Brondocument(string Naam, Verordening? Verordening, IReadOnlyList<Fout> Fouten)
{
    public static Brondocument Van(Verordening verordening) =>
        new(verordening.Id, verordening, VerordeningValidator.Fouten(verordening));

    public static Brondocument Lees(string naam, ReadOnlyMemory<byte> utf8)
    {
        var resultaat = VerordeningReader.Lees(utf8);
        return new(naam, resultaat.Waarde, resultaat.Fouten);
    }
}

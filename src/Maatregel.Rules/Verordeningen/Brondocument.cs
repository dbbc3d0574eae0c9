using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Rules.Verordeningen;

/// <summary>A document by its name, with what was read of it or what is wrong with it.</summary>
internal sealed record Brondocument(string Naam, Verordening? Verordening, IReadOnlyList<Fout> Fouten)
{
    public static Brondocument Van(Verordening verordening) =>
        new(verordening.Id, verordening, VerordeningValidator.Fouten(verordening));

    public static Brondocument Lees(string naam, ReadOnlyMemory<byte> utf8) => Probeer(naam, () => VerordeningReader.Lees(utf8));

    /// <summary>A document on which the reader itself fails is refused by its name, and keeps no other from being read.</summary>
    internal static Brondocument Probeer(string naam, Func<Leesresultaat<Verordening>> lees)
    {
        try
        {
            var resultaat = lees();
            return new(naam, resultaat.Waarde, resultaat.Fouten);
        }
#pragma warning disable CA1031 // Whatever it is: one document must not stop the others.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            return new(naam, null, [new Fout("$", "niet-te-lezen", $"Dit document is niet te beoordelen door een fout in het programma ({fout.GetType().Name}). Meld dat, met het document erbij.")]);
        }
    }
}

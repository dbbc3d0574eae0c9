using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Verordeningen.Controle;

namespace Maatregel.Rules.Json;

/// <summary>Leest een verordening uit JSON, toetst haar aan de wet en meldt alle fouten tegelijk.</summary>
public static class VerordeningReader
{
    /// <summary>Leest een verordening. Of het document waarop zij leunt bestaat, weet pas de <see cref="VerordeningBibliotheek"/>.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De verordening, of alle fouten.</returns>
    public static Leesresultaat<Verordening> Lees(ReadOnlyMemory<byte> utf8) => Lees(utf8, _ => []);

    /// <summary>Reads it beside other documents, so that what is wrong with what it takes over from them comes with the rest.</summary>
    internal static Leesresultaat<Verordening> Lees(ReadOnlyMemory<byte> utf8, Func<Verordening, IEnumerable<Fout>> leunen)
    {
        var resultaat = JsonLezer.Lees<Verordening>(utf8, v => [.. VerordeningValidator.Tegenspraken(v), .. leunen(v).Select(f => new Tegenspraak(f, []))]);
        return resultaat.IsGeldig ? resultaat : new Leesresultaat<Verordening>([.. resultaat.Fouten.Select(MetUitleg)]);
    }

    /// <summary>The format has no percentage for the fourth paragraph, because the Act leaves none to choose.</summary>
    private static Fout MetUitleg(Fout fout) =>
        fout.Code == "onbekend-lid" && JsonPad.IsBinnen(fout.Pad, "$.uniform") && fout.Pad.EndsWith(".percentage", StringComparison.Ordinal)
            ? fout with { Reden = "Bij artikel 18, vierde lid, is het percentage altijd 100: een verordening kan geen ander percentage bepalen.", Bron = Grens.Artikel18("5") }
            : fout;
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Uitkomsten;

namespace Maatregel.Rules.Json;

/// <summary>Leest een zaak met een document uit JSON en meldt alle fouten tegelijk.</summary>
public static class ProefReader
{
    /// <summary>Leest een proef.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De proef, of alle fouten.</returns>
    public static Leesresultaat<Proef> Lees(ReadOnlyMemory<byte> utf8) => JsonLezer.Lees<Proef>(utf8, proef =>
    [
        .. Ingebed.Tegenspraken(proef.Verordening, "$.verordening"),
        .. proef.Casus is null ? [] : Ingebed.Op(CasusValidator.Tegenspraken(proef.Casus), "$.casus"),
    ]);
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>Leest een verzoek om herziening uit JSON en meldt alle fouten tegelijk.</summary>
public static class HerzieningsverzoekReader
{
    /// <summary>Leest een verzoek.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>Het verzoek, of alle fouten.</returns>
    public static Leesresultaat<Herzieningsverzoek> Lees(ReadOnlyMemory<byte> utf8) =>
        JsonLezer.Lees<Herzieningsverzoek>(utf8, HerzieningsverzoekValidator.Tegenspraken);
}

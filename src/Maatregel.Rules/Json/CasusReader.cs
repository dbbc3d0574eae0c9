using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>Leest een casus uit JSON en meldt alle fouten tegelijk.</summary>
public static class CasusReader
{
    /// <summary>Leest een casus.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De casus, of alle fouten.</returns>
    public static Leesresultaat<Casus> Lees(ReadOnlyMemory<byte> utf8) => JsonLezer.Lees<Casus>(utf8, CasusValidator.Tegenspraken);
}

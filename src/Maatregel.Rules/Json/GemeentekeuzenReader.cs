using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Json;

/// <summary>Leest de bevestigde keuzen van een gemeente uit JSON en meldt alle fouten tegelijk.</summary>
public static class GemeentekeuzenReader
{
    /// <summary>Leest de keuzen.</summary>
    /// <param name="utf8">De JSON, in UTF-8.</param>
    /// <returns>De keuzen, of alle fouten.</returns>
    public static Leesresultaat<Gemeentekeuzen> Lees(ReadOnlyMemory<byte> utf8) =>
        JsonLezer.Lees<Gemeentekeuzen>(utf8, keuzen => keuzen.Fouten().Select(f => new Tegenspraak(f, [])));
}

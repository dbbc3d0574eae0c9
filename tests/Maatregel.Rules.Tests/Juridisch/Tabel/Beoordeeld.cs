using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>The judgements: each answer that differs from "imposed, established, fully to blame", alone and all together.</summary>
internal static class Beoordeeld
{
    public static Tabelas Verwijtbaar { get; } = new("opgelegd, vast, volledig", z => z);

    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        Verwijtbaar,
        new("niet opgelegd", z => z.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee })),
        new("opgelegd onbekend", z => z.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Onbekend })),
        new("feiten niet vast", z => z.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Nee })),
        new("feiten onbekend", z => z.MetOordeel(o => o with { FeitenVastgesteld = Antwoord.Onbekend })),
        new("verminderd verwijtbaar", z => z.MetMate(Mate.Verminderd)),
        new("verwijtbaarheid ontbreekt", z => z.MetMate(Mate.Ontbreekt)),
        new("verwijtbaarheid onbekend", z => z.MetMate(Mate.Onbekend)),
        new("alles onbekend", z => z.MetOordeel(_ => new Oordeel())),
        new("alles onbekend maar niet verwijtbaar", z => z.MetOordeel(_ => new Oordeel()).MetMate(Mate.Ontbreekt)),
    ];
}

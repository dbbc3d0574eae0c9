using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.IoawEnIoaz;

/// <summary>Artikel 20 IOAZ: hetzelfde, met de leden omgekeerd: het eerste lid verlaagt, het tweede weigert.</summary>
internal sealed class Artikel20Ioaz : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Plicht == "ioaz-37-1-a" || b.Plicht == "ioaz-37-1-c", b => b.Daad.Verwijt != Mate.Ontbreekt, b => b.Daad.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(bindend.Daad, "weigering"));
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.IoawEnIoaz;

/// <summary>Artikel 20 IOAW: wie geen werk zoekt of aanvaardt (artikel 37, eerste lid, onderdelen a en c), valt onder de weigering van het eerste lid; het tweede lid zondert die onderdelen uit.</summary>
internal sealed class Artikel20Ioaw : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Plicht == "ioaw-37-1-a" || b.Plicht == "ioaw-37-1-c", b => b.Daad.Verwijt != Mate.Ontbreekt, b => b.Daad.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(bindend.Daad, "weigering"));
    }
}

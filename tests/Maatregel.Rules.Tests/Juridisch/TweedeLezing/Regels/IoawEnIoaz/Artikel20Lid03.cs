using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.IoawEnIoaz;

/// <summary>Artikel 20, derde lid, IOAW en IOAZ: geen weigering en geen verlaging als elke vorm van verwijtbaarheid ontbreekt.</summary>
internal sealed class Artikel20Lid03 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Regeling != Regeling.Participatiewet, d => d.Verwijt == Mate.Ontbreekt);

        Then()
            .Yield(_ => new GeenMaatregel(daad, daad.Noemt("", "ioaw-20-3", "ioaz-20-3")));
    }
}

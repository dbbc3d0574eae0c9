using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Wie zich vooraf afmeldt, bij wie dan ook binnen de gemeente, is niet zomaar weggebleven.</summary>
internal sealed class Afgemeld : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => d.NoShow!.Oproepen.Any(o => o.VoorafAfgemeld == Antwoord.Ja));

        Then()
            .Yield(_ => new GeenMaatregel(daad, "no-show-afmelding"));
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Wie bij de herhaling verschijnt, heeft zijn plicht alsnog gedaan.</summary>
internal sealed class Verschenen : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => d.NoShow!.Oproepen.Any(o => o.Verschenen == Opkomst.Ja || o.Verschenen == Opkomst.TeLaat));

        Then()
            .Yield(_ => new GeenMaatregel(daad, "no-show-verschijning"));
    }
}

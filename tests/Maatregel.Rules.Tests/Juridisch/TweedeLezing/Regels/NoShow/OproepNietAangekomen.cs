using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Is niet aannemelijk dat de oproep aankwam, dan is de persoon niets te verwijten (ECLI:NL:CRVB:2020:2767).</summary>
internal sealed class OproepNietAangekomen : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => d.NoShow!.Oproepen.Any(o => o.Aannemelijk == Antwoord.Nee || o.OpTijd == Antwoord.Nee));

        Then()
            .Yield(_ => new GeenMaatregel(daad, daad.Noemt("pw-18-9", "ioaw-20-3", "ioaz-20-3")));
    }
}

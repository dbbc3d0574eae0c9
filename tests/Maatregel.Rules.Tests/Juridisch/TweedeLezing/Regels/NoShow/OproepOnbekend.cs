using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Of de oproepen aankwamen, of de persoon verscheen en of die zich afmeldde, moet bekend zijn.</summary>
internal sealed class OproepOnbekend : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.NoShow != null, d => d.NoShow!.Oproepen.Any(o => (o.Aannemelijk == Antwoord.Onbekend && o.OpTijd != Antwoord.Nee) || (o.Aannemelijk == Antwoord.Ja && Bezorging.KortTevoren(o) && o.OpTijd == Antwoord.Onbekend) || o.Verschenen == Opkomst.Onbekend || o.VoorafAfgemeld == Antwoord.Onbekend));

        Then()
            .Yield(_ => new Ontbreekt(daad, "oproepen"));
    }
}

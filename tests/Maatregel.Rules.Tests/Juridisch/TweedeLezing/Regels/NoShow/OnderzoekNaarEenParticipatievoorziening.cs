using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Een afspraak voor een onderzoek naar een participatievoorziening: artikel 9, eerste lid, onderdeel b. Zegt de uitnodiging niet welk onderzoek, dan kan het dit zijn.</summary>
internal sealed class OnderzoekNaarEenParticipatievoorziening : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht != "pw-9-1-b-participatievoorziening" && d.NoShow != null, d => d.Regeling == Regeling.Participatiewet, d => d.NoShow!.Doel == NoShowDoel.OnderzoekParticipatievoorziening || d.NoShow!.Doel == NoShowDoel.OnderzoekMogelijkheden);

        Then()
            .Yield(_ => new Schending(daad, "pw-9-1-b-participatievoorziening", gegeven: daad.NoShow!.Doel != NoShowDoel.OnderzoekMogelijkheden));
    }
}

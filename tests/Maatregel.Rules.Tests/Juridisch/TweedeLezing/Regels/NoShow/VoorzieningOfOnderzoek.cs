using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Een afspraak voor een voorziening of voor onderzoek naar arbeidsinschakeling: artikel 18, vierde lid, onderdeel h. Zegt de uitnodiging niet welk onderzoek, dan kan het dit zijn.</summary>
internal sealed class VoorzieningOfOnderzoek : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Plicht != "pw-18-4-h" && d.NoShow != null, d => d.Regeling == Regeling.Participatiewet, d => d.NoShow!.Doel != NoShowDoel.OnderzoekParticipatievoorziening && d.NoShow!.Doel != NoShowDoel.VaststellenRecht);

        Then()
            .Yield(_ => new Schending(daad, "pw-18-4-h", gegeven: daad.NoShow!.Doel != NoShowDoel.OnderzoekMogelijkheden));
    }
}

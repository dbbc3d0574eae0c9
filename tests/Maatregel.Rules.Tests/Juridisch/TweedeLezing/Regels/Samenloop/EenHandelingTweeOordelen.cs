using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Zijn van één handeling twee maatregelen even zwaar, dan kan over dezelfde persoon maar één oordeel over dringende redenen gelden.</summary>
internal sealed class EenHandelingTweeOordelen : Rule
{
    public override void Define()
    {
        Standaard een = null!;
        Standaard ander = null!;
        Gelezen<Samenloopregeling> regeling = null!;

        When()
            .Match(() => een)
            .Exists<Gekozen>(k => k.Grondslag == een.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == een.Grondslag.Daad)
            .Match(() => ander, z => z.Grondslag.Daad != een.Grondslag.Daad, z => z.Grondslag.Daad.Handeling != null, z => z.Grondslag.Daad.Handeling == een.Grondslag.Daad.Handeling)
            .Exists<Gekozen>(k => k.Grondslag == ander.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == ander.Grondslag.Daad)
            .Match(() => regeling, r => r.Daad == een.Grondslag.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling == true)
            .Having(() => Samenhang.SprekenElkaarTegen(ander, een, regeling.Inhoud.ZwaarsteNaar));

        Then()
            .Yield(_ => new Ontbreekt(een.Grondslag.Daad, "dringende redenen"));
    }
}

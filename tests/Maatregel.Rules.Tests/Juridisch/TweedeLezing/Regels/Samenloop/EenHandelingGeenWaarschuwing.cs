using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>Telt van één handeling alleen de zwaarste maatregel, dan komt er geen waarschuwing naast; tenzij over de persoon nog twee oordelen staan.</summary>
internal sealed class EenHandelingGeenWaarschuwing : Rule
{
    public override void Define()
    {
        Waarschuwing waarschuwing = null!;
        Standaard maatregel = null!;
        Gelezen<Samenloopregeling> regeling = null!;

        When()
            .Match(() => waarschuwing, w => w.Daad.Handeling != null)
            .Match(() => maatregel, s => s.Grondslag.Daad != waarschuwing.Daad, s => s.Grondslag.Daad.Handeling == waarschuwing.Daad.Handeling)
            .Exists<Gekozen>(k => k.Grondslag == maatregel.Grondslag)
            .Exists<Mogelijk>(m => m.Daad == maatregel.Grondslag.Daad)
            .Match(() => regeling, r => r.Daad == maatregel.Grondslag.Daad, r => r.Inhoud.ZwaarsteBijEenHandeling == true)
            .Having(() => !Samenhang.AndersVerweten(maatregel.Grondslag.Daad, waarschuwing.Daad) && !Samenhang.EigenRedenen(maatregel.Grondslag.Daad, waarschuwing.Daad));

        Then()
            .Yield(_ => new Opzij(waarschuwing.Daad, regeling.Regel));
    }
}

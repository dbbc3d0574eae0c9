using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of de verordening ook onvoldoende nakomen noemt, is niet bekend; wie haar bepaling met een reden kiest, zegt van wel.</summary>
internal sealed class NakomingInDeVerordening : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Daad.Nakoming == Nakoming.Onvoldoende)
            .Exists<Artikel>(a => a.Daad == bindend.Daad, a => a.Noemt(bindend.Plicht), a => a.PastBij(bindend.Daad) == Antwoord.Ja, a => a.OokOnvoldoende == null, a => a.Regel != bindend.Daad.Keuze);

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "nakoming in de verordening"));
    }
}

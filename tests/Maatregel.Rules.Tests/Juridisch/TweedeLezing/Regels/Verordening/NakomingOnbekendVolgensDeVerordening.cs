using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Onbekend is of iemand niets deed of te weinig, en de bepaling noemt te weinig niet, of niet bekend is of zij dat noemt.</summary>
internal sealed class NakomingOnbekendVolgensDeVerordening : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend, b => b.Daad.NakomingKanOpenZijn)
            .Exists<Artikel>(a => a.Daad == bindend.Daad, a => a.Noemt(bindend.Plicht), a => a.PastBij(bindend.Daad) == Antwoord.Ja, a => (bindend.Daad.Nakoming == Nakoming.Onbekend && a.OokOnvoldoende != true) || (bindend.Daad.Nakoming == null && a.OokOnvoldoende == false));

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "nakoming"));
    }
}

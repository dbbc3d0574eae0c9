using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Geldt een artikel alleen voor bepaalde personen of een bepaalde soort misdraging, dan moet dat bekend zijn.</summary>
internal sealed class ArtikelMetOnbekendePersoon : Rule
{
    public override void Define()
    {
        Bindend bindend = null!;

        When()
            .Match(() => bindend)
            .Exists<Artikel>(a => a.Daad == bindend.Daad, a => a.Noemt(bindend.Plicht), a => a.PastBij(bindend.Daad) == Antwoord.Onbekend);

        Then()
            .Yield(_ => new Ontbreekt(bindend.Daad, "persoon of soort misdraging"));
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>Wie vóór de toekenning de plicht zelf als grondslag kiest, zegt dat het niet om tekortschietend besef gaat: dan gaat het om de aanvraag.</summary>
internal sealed class Artikel44GekozenPlicht : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.VoorDeToekenning, d => d.GenoemdeKeuze != null, d => d.FeitenStaanVast != Antwoord.Nee, d => d.KanWegZijnGebleven)
            .Exists<Schending>(s => s.Daad == daad, s => s.Plicht == daad.GenoemdeKeuze, s => Plichtsoort.VeronderstelUitkering(s.Plicht), s => !(daad.VoorDeMelding && Plichtsoort.TotWerk(s.Plicht)));

        Then()
            .Yield(_ => new AndereWeg(daad, "aanvraag"));
    }
}

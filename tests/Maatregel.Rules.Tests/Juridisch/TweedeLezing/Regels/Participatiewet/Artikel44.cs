using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Participatiewet;

/// <summary>De bijstand begint met de toekenning: op een dag ervoor valt er niets te verlagen en gaat het om de aanvraag. Tekortschietend besef kan er al zijn, en weigeren heeft in de IOAW en IOAZ eigen gronden.</summary>
internal sealed class Artikel44 : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.VoorDeToekenning || d.OpnieuwGemeld, d => d.FeitenStaanVast != Antwoord.Nee, d => d.KanWegZijnGebleven)
            .Exists<Schending>(s => s.Daad == daad, s => Plichtsoort.VeronderstelUitkering(s.Plicht), s => !(daad.VoorDeMelding && Plichtsoort.TotWerk(s.Plicht)))
            .Not<Schending>(s => s.Daad == daad, s => !Plichtsoort.VeronderstelUitkering(s.Plicht));

        Then()
            .Yield(_ => new AndereWeg(daad, "aanvraag"));
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.IoawEnIoaz;

/// <summary>Wat de IOAW en IOAZ bepalen voor wie de pensioengerechtigde leeftijd heeft bereikt of volledig en duurzaam arbeidsongeschikt is, staat niet in de gelezen tekst: een vraag.</summary>
internal sealed class Artikel37Lid01Persoon : Rule
{
    public override void Define()
    {
        Schending schending = null!;

        When()
            .Match(() => schending, s => Plichtsoort.TotWerk(s.Plicht), s => s.Daad.Regeling != Regeling.Participatiewet, s => s.Daad.Pensioengerechtigd == Antwoord.Ja || s.Daad.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Ja);

        Then()
            .Yield(_ => new Ontbreekt(schending.Daad, "of de plicht geldt"));
    }
}

using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Samenloop;

/// <summary>
/// Geen gelezen tekst laat om één handeling een verlaging toe naast weigeren, opschorten of een andere weg: een mens zegt waar het om gaat. Naast
/// een boete zegt de verordening het. Over een gemist gesprek over het recht kan alleen gaan wie een plicht tot werk of tot meewerken schond.
/// </summary>
internal sealed class EenHandelingTweeWegen : Rule
{
    public override void Define()
    {
        Mogelijk een = null!;
        AndereWeg weg = null!;

        When()
            .Match(() => een)
            .Match(() => weg, w => w.Daad != een.Daad, w => w.Weg != "boete", w => Samenhang.EenHandelingOfZonderNaam(een.Daad, w.Daad))
            .Exists<Schending>(s => s.Daad == een.Daad, s => weg.Weg != "opschorting" || een.Daad.NoShow != null || Plichtsoort.TotWerk(s.Plicht) || s.Plicht == "pw-17-2-medewerking");

        Then()
            .Yield(_ => new Ontbreekt(een.Daad, "maatregel of een andere weg"));
    }
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.NoShow;

/// <summary>Wie niet komt vóór de toekenning, heeft nog geen uitkering om te verlagen: het gaat om de aanvraag.</summary>
internal sealed class Poortwachter : Rule
{
    public override void Define()
    {
        Daad daad = null!;

        When()
            .Match(() => daad, d => d.Weggebleven, d => !d.NaDeToekenning, d => d.NoShow!.Onderdeel == NoShowOnderdeel.Poortwachtergesprek, d => d.FeitenStaanVast != Antwoord.Nee);

        Then()
            .Yield(_ => new AndereWeg(daad, "aanvraag"));
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using NodaTime;
using NRules.Fluent.Dsl;

namespace Voorbeeldbeleid;

/// <summary>
/// Wie een gemiste afspraak beoordeelt, kijkt ook naar wat de gemeente zelf deed: een brief die korter dan zes dagen van tevoren
/// wegging, laat weinig tijd om iets te regelen. Zes of zeven dagen is gebruikelijk.
/// </summary>
public sealed class EigenAandeelVanDeGemeente() : Voorbeeldregel("regel 1")
{
    private const int GebruikelijkeDagen = 6;

    public override void Define()
    {
        Advies advies = null!;
        Gedraging gedraging = null!;
        Oproep oproep = null!;
        When()
            .Match(() => advies)
            .Match(() => gedraging, g => g.NoShow != null, g => advies.Gedragingen.Any(u => u.Gedraging == g.Id && u.Uitkomst != Uitkomst.GeenMaatregel))
            .Query(() => oproep, zoek => zoek.From(() => gedraging.NoShow!.Oproepen).SelectMany(o => o).Where(o => Dagen(o) < GebruikelijkeDagen));
        Then().Yield(_ => Punt(gedraging, oproep));
    }

    private Beleidspunt Punt(Gedraging gedraging, Oproep oproep) => Aandachtspunt(
        $"De oproep voor {oproep.AfspraakOp} ging {Dagen(oproep)} dagen van tevoren weg. Weeg dat mee bij de verwijtbaarheid.",
        gedraging.Id);

    private static int? Dagen(Oproep oproep) =>
        oproep is { Verzonden: { } verzonden, AfspraakOp: { } afspraak } ? Period.DaysBetween(verzonden, afspraak) : null;
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp.Toetsgevallen;

/// <summary>A case in words: what it is, and what differs from an ordinary case of that kind on that day.</summary>
internal static class Gevalwoorden
{
    public static string Van(Zaak zaak) => string.Join("; ", Delen(zaak));

    private static IEnumerable<string> Delen(Zaak zaak)
    {
        var (kop, gewoon) = Gewoon(zaak.Casus);
        var bekend = Zaakverslag.Regels(gewoon.Casus).ToHashSet();
        yield return kop;
        foreach (var lijn in Zaakverslag.Regels(zaak.Casus).Where(l => !bekend.Contains(l))) yield return Platte.Tekst(lijn.Trim());
        if (!ReferenceEquals(zaak.Verordening, Proefverordening.LeidschendamVoorburg)) yield return "de verordening luidt anders";
        foreach (var keuze in Keuzen(zaak.Instellingen)) yield return keuze;
    }

    private static (string Kop, Zaak Gewoon) Gewoon(Casus casus)
    {
        var gedraging = casus.Gedragingen[0];
        var zaak = gedraging is { NoShow: null, Verplichting: { } plicht } ? Zaak.EenSchendingVan(plicht.Code) : Zaak.EenNoShow();
        if (zaak.Casus.Regeling != casus.Regeling) zaak = zaak.In(casus.Regeling);
        if (gedraging.Datum is { } dag) zaak = zaak.Op(dag);
        var wat = gedraging is { NoShow: null, Verplichting: { } geschonden } ? $"Een schending van `{geschonden.Code}`" : "Een no-show";
        return ($"{wat}{Waar(casus.Regeling)}{(gedraging.Datum is { } op ? " op " + NederlandseWeergave.Datum(op) : "")}", zaak);
    }

    private static string Waar(Regeling regeling) => regeling == Regeling.Participatiewet ? "" : $" in de {Codes<Regeling>.Code(regeling).ToUpperInvariant()}";

    /// <summary>What the municipality set otherwise than the default.</summary>
    private static IEnumerable<string> Keuzen(AdviesInstellingen instellingen)
    {
        var gewoon = AdviesInstellingen.Standaard;
        if (instellingen.RecidiveAnker != gewoon.RecidiveAnker) yield return $"keuze: de twaalf maanden lopen vanaf {Codes<RecidiveAnker>.Code(instellingen.RecidiveAnker)}";
        if (instellingen.NihilTeltMee != gewoon.NihilTeltMee) yield return $"keuze: nihil telt mee, {Codes<Antwoord>.Code(instellingen.NihilTeltMee)}";
        if (instellingen.AnderGezinslidTeltMee != gewoon.AnderGezinslidTeltMee) yield return $"keuze: een maatregel om een ander gezinslid telt mee, {Codes<Antwoord>.Code(instellingen.AnderGezinslidTeltMee)}";
        if (!instellingen.HerhalingsoproepVereist) yield return "keuze: een herhalingsoproep is niet nodig";
        foreach (var keuze in instellingen.PerGemeente.SelectMany(g => g.Keuzen)) yield return Platte.Tekst($"keuze: {keuze.Keuze}{(keuze.Waarde is { } waarde ? ", " + waarde : "")}");
        foreach (var horizon in instellingen.Horizon) yield return $"bevestigd: {horizon.Bepaling} luidt tot en met {NederlandseWeergave.Datum(horizon.TotEnMet)} nog zo";
    }
}

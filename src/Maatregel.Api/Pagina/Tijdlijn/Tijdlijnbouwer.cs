using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Api.Pagina.Tijdlijn;

/// <summary>Puts what the case and the advice know on a timeline, in order of the day.</summary>
internal static class Tijdlijnbouwer
{
    public static IReadOnlyList<Gebeurtenis> Bouw(Advies advies) =>
    [
        .. Eerdere(advies.Casus).Concat(Gedragingen(advies.Casus)).Concat(Besluit(advies)).Concat(Gevolgen(advies)).OrderBy(g => g.Van).ThenBy(g => g.Einde),
    ];

    /// <summary>Only the day: how long it counts on a repeat, and from when, is for the rules to say.</summary>
    private static IEnumerable<Gebeurtenis> Eerdere(Casus casus)
    {
        foreach (var eerdere in casus.EerdereMaatregelen ?? [])
        {
            if (eerdere.Bekendgemaakt is not { } dag) continue;
            var telt = eerdere.Status is not (MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken);
            yield return new Gebeurtenis("eerder", dag, null, eerdere.Waarschuwing ? "Eerdere waarschuwing" : "Eerdere maatregel", telt ? null : "telt niet mee");
        }
    }

    private static IEnumerable<Gebeurtenis> Gedragingen(Casus casus)
    {
        foreach (var gedraging in casus.Gedragingen)
        {
            foreach (var oproep in gedraging.NoShow?.Oproepen ?? [])
            {
                var naam = oproep.Soort == OproepSoort.Uitnodiging ? "Uitnodiging" : "Herhaling";
                if (oproep.Verzonden is { } verzonden) yield return new Gebeurtenis("oproep", verzonden, null, $"{naam} verzonden");
                if (oproep.AfspraakOp is { } afspraak) yield return new Gebeurtenis(oproep.Verschenen == Opkomst.Nee ? "gedraging" : "oproep", afspraak, null, Afloop(oproep));
            }

            var alGenoemd = gedraging.NoShow?.Oproepen.Any(o => o.AfspraakOp == gedraging.Datum) == true;
            if (gedraging.Datum is { } dag && !alGenoemd) yield return new Gebeurtenis("gedraging", dag, null, "Gedraging");
        }
    }

    private static string Afloop(Oproep oproep) => oproep switch
    {
        { Verschenen: Opkomst.Ja } => "Afspraak: gekomen",
        { Verschenen: Opkomst.TeLaat } => "Afspraak: te laat gekomen",
        { VoorafAfgemeld: Antwoord.Ja } => "Afspraak: vooraf afgemeld",
        { Verschenen: Opkomst.Nee } => "Afspraak: niet gekomen",
        _ => "Afspraak: niet bekend of iemand kwam",
    };

    private static IEnumerable<Gebeurtenis> Besluit(Advies advies)
    {
        var casus = advies.Casus;
        if (casus.Hoor is { Datum: { } dag, Status: not HoorStatus.NietUitgenodigd } hoor)
        {
            yield return new Gebeurtenis("hoor", dag, null, hoor.Status switch
            {
                HoorStatus.Gehoord => "Gesprek: gehoord",
                HoorStatus.NietVerschenen => "Gesprek: niet gekomen",
                HoorStatus.Achterwege when hoor.Grond == HoorGrond.AlGehoordGeenNieuweFeiten => "Gesprek: eerder gehoord",
                HoorStatus.Achterwege => "Niet gehoord",
                _ => "Uitgenodigd voor een gesprek",
            });
        }

        if (advies.Termijnen is null) yield break;
        var bekendmaking = casus.Bekendmaking ?? casus.Peildatum;
        yield return new Gebeurtenis("besluit", bekendmaking, null, "Bekendmaking van het besluit");
        yield return new Gebeurtenis("termijn", bekendmaking.PlusDays(1), advies.Termijnen.BezwaarUiterlijk, "Termijn voor bezwaar");
    }

    private static IEnumerable<Gebeurtenis> Gevolgen(Advies advies)
    {
        foreach (var maand in advies.Maatregelen.SelectMany(m => m.Plan).GroupBy(m => m.Maand))
        {
            var dagen = maand.Key.ToDateInterval();
            decimal? bedrag = maand.All(m => m.Bedrag is not null) ? maand.Sum(m => m.Bedrag) : null;
            yield return new Gebeurtenis("verlaging", dagen.Start, dagen.End, $"Verlaging in {Weergave.Maand(maand.Key)}", bedrag is { } b ? Weergave.Bedrag(b) : Weergave.Percentage(maand.Sum(m => m.Percentage)));
        }

        if (advies.Termijnen is { RecidiveVan: { } van, RecidiveTotEnMet: { } tot })
        {
            var bekend = advies.Termijnen.WetBekendTotEnMet is { } dag && dag < tot ? dag : tot;
            if (van <= bekend) yield return new Gebeurtenis("venster", van, bekend, "Een nieuwe keer kan als herhaling tellen");
            if (bekend < tot) yield return new Gebeurtenis("venster", LocalDate.Max(van, bekend.PlusDays(1)), tot, "Herhaling niet zeker", "de wet kan veranderen");
        }
    }
}

using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Herzieningen;

/// <summary>The outcome of looking again, in one sentence.</summary>
internal static class Herzieningssamenvatting
{
    public static string Van(Herzieningsbeslissing beslissing, decimal? nabetaling, int vragen) => beslissing.Uitkomst switch
    {
        Herzieningsuitkomst.Herzien => Herzien([.. beslissing.Maanden.Where(m => m.Was != m.Wordt)], nabetaling),
        Herzieningsuitkomst.NietHerzien => $"Advies: laat de maatregel zoals hij is. {Verslagtaal.Van(beslissing.Toelichting!)}",
        Herzieningsuitkomst.NietMogelijk => $"Herziening is op deze grond niet mogelijk. {Verslagtaal.Van(beslissing.Toelichting!)}",
        Herzieningsuitkomst.NietGeregeld => $"Er kan geen advies worden gegeven. {Verslagtaal.Van(beslissing.Toelichting!)}",
        _ => $"Nog geen advies: {Adviessamenvatting.Aantal(vragen)}.",
    };

    private static string Herzien(IReadOnlyList<Herzieningsmaand> veranderd, decimal? nabetaling)
    {
        var kop = $"Advies: herzie de maatregel per {NederlandseWeergave.Datum(veranderd[0].Maand.OnDayOfMonth(1))}.";
        return veranderd.Any(m => m.Verschil is null)
            ? kop + " De norm is niet bekend; het advies noemt daarom geen bedragen."
            : $"{kop} De verlaging over {NederlandseWeergave.Maanden([.. veranderd.Select(m => m.Maand)])} wordt {NederlandseWeergave.Bedrag(veranderd.Sum(m => m.Verschil!.Value))} lager.{Nabetalen(nabetaling)}";
    }

    private static string Nabetalen(decimal? nabetaling) => nabetaling switch
    {
        null => " Betaal na wat over deze maanden al is ingehouden.",
        0 => "",
        { } bedrag => $" Betaal daarvan {NederlandseWeergave.Bedrag(bedrag)} na: daarover is al uitbetaald.",
    };
}

using System.Globalization;
using NodaTime;

namespace Maatregel.Api.Pagina.Tijdlijn;

/// <summary>Where each mark of the timeline stands. One row for each event, so that no label meets another.</summary>
internal sealed class Tijdlijntekening
{
    public const int Breedte = 736;

    private const int Links = 345;
    private const int Rechts = 86;
    private const int Kop = 34;
    private const int Rij = 32;

    private static readonly int[] Stappen = [1, 2, 3, 6, 12, 24];

    private readonly LocalDate _begin;
    private readonly int _dagen;

    public Tijdlijntekening(IReadOnlyList<Gebeurtenis> gebeurtenissen)
    {
        Gebeurtenissen = gebeurtenissen;
        var eerste = gebeurtenissen.Min(g => g.Van);
        var laatste = gebeurtenissen.Max(g => g.Einde);
        _begin = eerste.With(DateAdjusters.StartOfMonth);
        _dagen = Period.DaysBetween(_begin, laatste.With(DateAdjusters.EndOfMonth)) + 1;
    }

    public IReadOnlyList<Gebeurtenis> Gebeurtenissen { get; }

    public int Hoogte => Kop + (Rij * Gebeurtenissen.Count) + 8;

    /// <summary>The months at which a line is drawn: at most eight.</summary>
    public IEnumerable<(string X, string Tekst)> Maanden
    {
        get
        {
            var eerste = _begin.ToYearMonth();
            var aantal = (int)Math.Ceiling(_dagen / 30.4);
            var stap = Stappen.FirstOrDefault(s => aantal <= s * 6, 60);
            for (var maand = eerste; maand.OnDayOfMonth(1) < _begin.PlusDays(_dagen); maand = maand.PlusMonths(stap))
            {
                yield return (X(maand.OnDayOfMonth(1)), maand.ToString("MM-uuuu", CultureInfo.InvariantCulture));
            }
        }
    }

    public static int Midden(int rij) => Kop + (Rij * rij) + (Rij / 2);

    public string X(LocalDate dag) => Getal(Plaats(dag));

    public string Breed(Gebeurtenis gebeurtenis) => Getal(Math.Max(Plaats(gebeurtenis.Einde.PlusDays(1)) - Plaats(gebeurtenis.Van), 4));

    /// <summary>What stands at a mark is put at its right, where there is always room.</summary>
    public string Naast(Gebeurtenis gebeurtenis) => Getal(Math.Min(Plaats(gebeurtenis.Einde.PlusDays(1)) + 10, Breedte - Rechts));

    private double Plaats(LocalDate dag) => Links + ((double)Period.DaysBetween(_begin, dag) / _dagen * (Breedte - Links - Rechts));

    private static string Getal(double getal) => getal.ToString("0.#", CultureInfo.InvariantCulture);
}

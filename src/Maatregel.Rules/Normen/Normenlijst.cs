using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Normen;

/// <summary>
/// De bijstandsnormen per half jaar, netto met vakantietoeslag: de meegeleverde, en die een gemeente toevoegt zonder op een nieuwe versie van
/// het product te wachten. Een leemte blijft een leemte: een norm wordt nooit berekend of geschat.
/// </summary>
public sealed class Normenlijst
{
    private readonly IReadOnlyList<Normrij> _rijen;

    private Normenlijst(IReadOnlyList<Normrij> rijen, string toegevoegd) => (_rijen, Toegevoegd) = (rijen, toegevoegd);

    /// <summary>De normen die met het product meekomen.</summary>
    public static Normenlijst Ingebouwd { get; } = new(Normbestand.Lees(), "");

    /// <summary>De eerste maand waarvan normen bekend zijn.</summary>
    public YearMonth Van => _rijen[0].Van;

    /// <summary>De laatste maand waarvan normen bekend zijn.</summary>
    public YearMonth TotEnMet => _rijen[^1].TotEnMet;

    /// <summary>What was added, as it was read: it changes advice, so an account must show it.</summary>
    internal string Toegevoegd { get; }

    /// <summary>Voegt bestanden met nieuwe halve jaren toe; alle fouten komen tegelijk.</summary>
    /// <param name="bestanden">De bestanden met hun naam, in volgorde.</param>
    /// <param name="basis">De normen waarop zij aansluiten; zonder keuze de meegeleverde.</param>
    public static Leesresultaat<Normenlijst> Lees(IEnumerable<(string Naam, string Tekst)> bestanden, Normenlijst? basis = null)
    {
        ArgumentNullException.ThrowIfNull(bestanden);
        basis ??= Ingebouwd;
        List<Normrij> rijen = [.. basis._rijen];
        var controle = new Normcontrole(rijen[^1]);
        var toegevoegd = basis.Toegevoegd;
        foreach (var (naam, tekst) in bestanden)
        {
            rijen.AddRange(controle.Lees(naam, tekst));
            toegevoegd += tekst;
        }

        return controle.Fouten.Count > 0 ? new(controle.Fouten) : new(new Normenlijst(rijen, toegevoegd));
    }

    /// <summary>The lowest and the highest norm that is known of these days; <c>null</c> when none is.</summary>
    internal (decimal Laagste, decimal Hoogste)? Grenzen(LocalDate? van, LocalDate? totEnMet)
    {
        List<decimal> bedragen =
        [
            .. _rijen.Where(r => (van is not { } begin || r.TotEnMet >= begin.ToYearMonth()) && (totEnMet is not { } einde || r.Van <= einde.ToYearMonth())).SelectMany(r => r.Bedragen.Values),
        ];
        return bedragen.Count == 0 ? null : (bedragen.Min(), bedragen.Max());
    }

    /// <summary>Whether an amount is known as one of the norms of a month.</summary>
    internal bool IsNormVan(YearMonth maand, decimal bedrag) => Zoek(maand)?.Bedragen.Values.Contains(bedrag) == true;

    internal Normrij? Zoek(YearMonth maand) => _rijen.FirstOrDefault(r => r.Geldt(maand));
}

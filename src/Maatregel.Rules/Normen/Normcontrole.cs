using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using NodaTime.Text;

namespace Maatregel.Rules.Normen;

/// <summary>
/// Checks a file of norms that a municipality adds: the columns of the file that ships and <c>gelezen-op</c>, every amount, each half
/// year after the last, and no amount far from the one before. All faults come at once.
/// </summary>
internal sealed class Normcontrole(string naam)
{
    private const string GelezenOp = "gelezen-op";
    private const string Bron = "bron";

    // Between two half years no norm ever moved by more than a sixth; a quarter is a slip of a column or of the comma.
    private const decimal GrootsteVerschil = 0.25m;

    private readonly List<Fout> _fouten = [];

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The rows of the file; those with a fault are left out.</summary>
    public IReadOnlyList<Normrij> Lees(string tekst, Normrij laatste)
    {
        var regels = tekst.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] verwacht = [.. Normbestand.Kolommen, GelezenOp];
        if (regels.Length < 2 || !regels[0].Split(',').SequenceEqual(verwacht))
        {
            Meld(1, "kolommen", $"De eerste regel is precies: {string.Join(',', verwacht)}. Daarna staat per half jaar een regel.");
            return [];
        }

        List<Normrij> gelezen = [];
        for (var i = 1; i < regels.Length; i++)
        {
            if (Rij(i + 1, verwacht, regels[i].Split(','), gelezen.Count == 0 ? laatste : gelezen[^1]) is { } regel) gelezen.Add(regel);
        }

        return gelezen;
    }

    private Normrij? Rij(int nummer, string[] kolommen, string[] cellen, Normrij vorige)
    {
        if (cellen.Length != kolommen.Length)
        {
            Meld(nummer, "aantal", $"De regel heeft {cellen.Length} waarden in plaats van {kolommen.Length}.");
            return null;
        }

        var eerder = _fouten.Count;
        foreach (var (kolom, cel) in kolommen.Zip(cellen).Skip(2)) Cel(nummer, kolom, cel);
        Maanden(nummer, Normbestand.Maand(cellen[0]), Normbestand.Maand(cellen[1]), vorige);
        if (_fouten.Count > eerder) return null;

        var regel = Normbestand.Rij(kolommen, cellen);
        foreach (var (leefsituatie, bedrag) in regel.Bedragen) Vergelijk(nummer, leefsituatie, bedrag, vorige.Bedragen[leefsituatie]);
        return regel;
    }

    private void Cel(int nummer, string kolom, string cel)
    {
        if (kolom == Bron)
        {
            if (string.IsNullOrWhiteSpace(cel)) Meld(nummer, "ontbreekt", "Zeg bij bron waar de bedragen staan.");
        }
        else if (kolom == GelezenOp)
        {
            if (!LocalDatePattern.Iso.Parse(cel).Success) Meld(nummer, "datum", "gelezen-op is geen dag als 2027-01-02.");
        }
        else if (!decimal.TryParse(cel, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bedrag) || bedrag <= 0 || bedrag.Scale > 2)
        {
            Meld(nummer, "bedrag", $"{kolom} is geen bedrag als 1419.46.");
        }
    }

    private void Maanden(int nummer, YearMonth? van, YearMonth? totEnMet, Normrij vorige)
    {
        if (van is null || totEnMet is null || totEnMet < van) Meld(nummer, "maand", "van en tot-en-met zijn maanden als 2027-01, de eerste niet na de laatste.");
        else if (van != vorige.TotEnMet.PlusMonths(1)) Meld(nummer, "aansluiting", $"van sluit niet aan: de bekende normen lopen tot en met {vorige.TotEnMet.ToString("uuuu-MM", CultureInfo.InvariantCulture)}.");
    }

    private void Vergelijk(int nummer, Leefsituatie leefsituatie, decimal bedrag, decimal vorig)
    {
        if (Math.Abs(bedrag - vorig) > GrootsteVerschil * vorig) Meld(nummer, "onwaarschijnlijk", string.Create(CultureInfo.InvariantCulture, $"{Codes<Leefsituatie>.Code(leefsituatie)} is {bedrag:0.00}, het half jaar ervoor {vorig:0.00}. Dat verschil is te groot; controleer het bedrag."));
    }

    private void Meld(int nummer, string code, string reden) => _fouten.Add(new($"{naam}:{nummer}", code, reden));
}

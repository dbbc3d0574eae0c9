using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;
using NodaTime.Text;

namespace Maatregel.Rules.Normen;

/// <summary>
/// Checks files of norms that a municipality adds: the columns of the file that ships and <c>gelezen-op</c>, every amount, each half
/// year after the last, and no amount far from the one before. All faults come at once, and none follows from another.
/// </summary>
internal sealed class Normcontrole(Normrij laatste)
{
    private const string GelezenOp = "gelezen-op";
    private const string Bron = "bron";

    // Between two half years no norm ever moved by more than a sixth; a quarter is a slip of a column or of the comma.
    private const decimal GrootsteVerschil = 0.25m;

    private readonly List<Fout> _fouten = [];

    /// <summary>The last amount of each norm that holds.</summary>
    private readonly Dictionary<Leefsituatie, decimal> _bedragen = new(laatste.Bedragen);

    /// <summary>The last month so far; <c>null</c> after months that could not be read.</summary>
    private YearMonth? _einde = laatste.TotEnMet;

    private string _plaats = "";

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The rows of a file; those with a fault are left out.</summary>
    public IReadOnlyList<Normrij> Lees(string naam, string tekst)
    {
        var regels = tekst.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] verwacht = [.. Normbestand.Kolommen, GelezenOp];
        _plaats = $"{naam}:1";
        if (regels.Length < 2 || !regels[0].Split(',').SequenceEqual(verwacht))
        {
            Meld("kolommen", $"De eerste regel is precies: {string.Join(',', verwacht)}. Daarna staat per half jaar een regel.");
            _einde = null;
            return [];
        }

        List<Normrij> gelezen = [];
        for (var i = 1; i < regels.Length; i++)
        {
            _plaats = string.Create(CultureInfo.InvariantCulture, $"{naam}:{i + 1}");
            if (Rij(verwacht, regels[i].Split(',')) is { } rij) gelezen.Add(rij);
        }

        return gelezen;
    }

    private Normrij? Rij(string[] kolommen, string[] cellen)
    {
        var eerder = _fouten.Count;
        if (cellen.Length != kolommen.Length)
        {
            Meld("aantal", $"Het aantal waarden van de regel is {cellen.Length} in plaats van {kolommen.Length}.");
            _einde = null;
            return null;
        }

        HashSet<string> fout = [.. kolommen.Zip(cellen).Skip(2).Where(paar => !Past(paar.First, paar.Second)).Select(paar => paar.First)];
        var maanden = Maanden(Normbestand.Maand(cellen[0]), Normbestand.Maand(cellen[1]));
        var bedragen = Normbestand.Bedragen(kolommen, [.. kolommen.Zip(cellen, (kolom, cel) => fout.Contains(kolom) ? "" : cel)]);
        foreach (var (leefsituatie, bedrag) in bedragen)
        {
            var code = Codes<Leefsituatie>.Code(leefsituatie);
            if (!fout.Contains(Normbestand.Verhoging + code)) Vergelijk(leefsituatie, code, bedrag);
        }

        return _fouten.Count == eerder ? new(maanden!.Value.Van, maanden.Value.TotEnMet, bedragen) : null;
    }

    private bool Past(string kolom, string cel) => kolom switch
    {
        Bron => !string.IsNullOrWhiteSpace(cel) || Meld("ontbreekt", "Zeg bij bron waar de bedragen staan."),
        GelezenOp => LocalDatePattern.Iso.Parse(cel).Success || Meld("datum", "gelezen-op is geen dag als 2027-01-02."),
        _ => (decimal.TryParse(cel, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bedrag) && bedrag > 0 && bedrag.Scale <= 2)
            || Meld("bedrag", $"{kolom} is geen bedrag als 1419.46."),
    };

    private (YearMonth Van, YearMonth TotEnMet)? Maanden(YearMonth? van, YearMonth? totEnMet)
    {
        var einde = _einde;
        _einde = null;
        if (van is not { } eerste || totEnMet is not { } laatst || laatst < eerste)
        {
            Meld("maand", "van en tot-en-met zijn maanden als 2027-01, de eerste niet na de laatste.");
            return null;
        }

        _einde = laatst;
        if (Halfjaar.Van(eerste) != Halfjaar.Van(laatst)) Meld("half-jaar", "Een regel gaat over hoogstens een half jaar, tot en met juni of december: daarna zijn er nieuwe normen.");
        if (einde is { } bekend && eerste != bekend.PlusMonths(1)) Meld("aansluiting", $"van sluit niet aan: de bekende normen lopen tot en met {bekend.ToString("uuuu-MM", CultureInfo.InvariantCulture)}.");
        return (eerste, laatst);
    }

    private void Vergelijk(Leefsituatie leefsituatie, string code, decimal bedrag)
    {
        var vorig = _bedragen[leefsituatie];
        if (Math.Abs(bedrag - vorig) <= GrootsteVerschil * vorig) _bedragen[leefsituatie] = bedrag;
        else Meld("onwaarschijnlijk", string.Create(CultureInfo.InvariantCulture, $"{code} is {bedrag:0.00}, het half jaar ervoor {vorig:0.00}. Dat verschil is te groot; controleer het bedrag."));
    }

    /// <summary>Writes down a fault; always <c>false</c>, so that a check reads as what must hold or else.</summary>
    private bool Meld(string code, string reden)
    {
        _fouten.Add(new(_plaats, code, reden));
        return false;
    }
}

using System.Text.RegularExpressions;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Register;
using Sylvan.Data.Csv;

namespace Maatregel.Api.Pagina.Register;

/// <summary>What the lawyer of the municipality wrote down of the rules that were checked, a row each time; empty as long as there is no file.</summary>
internal sealed partial class Nakijklijst
{
    private const string Kop = "regel;nagekeken-op;tekst;door;regelset;afdruk";

    private static readonly CsvDataReaderOptions Opties = new() { HasHeaders = false, Delimiter = ';', CsvStyle = CsvStyle.Lax };

    private readonly IReadOnlyList<Nagekeken> _rijen;

    private Nakijklijst(IReadOnlyList<Nagekeken> rijen) => _rijen = rijen;

    /// <summary>The last time that a rule was checked: the latest day, and of one day the lowest row.</summary>
    public Nagekeken? Laatst(RegelId regel) => _rijen.Where(r => r.Regel == regel.Waarde).OrderBy(r => r.Dag).LastOrDefault();

    /// <summary>The row that says that a rule was checked; the lawyer fills in day, text and function.</summary>
    public static string Rij(IReadOnlyList<Regelbeschrijving> regels) =>
        $"{regels[0].Id};[dag];[tekst];[functie];{Regelafdruk.Regelset};{Regelafdruk.Van(regels)}";

    /// <exception cref="InstellingException">The file does not hold; every fault is told.</exception>
    public static Nakijklijst Lees(string tekst)
    {
        if (tekst.Length == 0) return new([]);
        List<Nagekeken> rijen = [];
        List<string> fouten = [];
        using var lezer = CsvDataReader.Create(new StringReader(tekst), Opties);
        while (lezer.Read())
        {
            var velden = Enumerable.Range(0, lezer.RowFieldCount).Select(i => lezer.GetString(i).Trim()).ToArray();
            if (lezer.RowNumber == 1) fouten.AddRange(string.Join(';', velden) == Kop ? [] : [$"de eerste rij is niet {Kop}."]);
            else if (velden.Length != Kop.Split(';').Length) fouten.Add($"rij {lezer.RowNumber} heeft niet zes velden.");
            else fouten.AddRange(Fouten(velden, rijen).Select(f => $"rij {lezer.RowNumber}: {f}"));
        }

        return fouten.Count == 0 ? new(rijen) : throw new InstellingException([.. fouten.Select(f => $"Nagekeken:Bestand: {f}")]);
    }

    private static IEnumerable<string> Fouten(string[] velden, List<Nagekeken> rijen)
    {
        var dag = Notatie.Datum(velden[1]);
        if (Regelregister.Zoek(velden[0]) is null && !new RegelId(velden[0]).IsVerordening) yield return "deze regel bestaat niet.";
        if (dag is null) yield return "de dag is geen dag; schrijf 2026-12-01.";
        if (velden[2].Length == 0) yield return "zeg op welke tekst is nagekeken.";
        if (velden[3].Length == 0) yield return "zeg welke functie heeft nagekeken.";
        if (!Regelset().IsMatch(velden[4]) || !Afdruk().IsMatch(velden[5])) yield return "regelset of afdruk is niet zoals de bladzijde van de regel die toont.";
        rijen.Add(new Nagekeken(velden[0], dag ?? default, velden[2], velden[3], velden[4], velden[5]));
    }

    [GeneratedRegex(@"\A[0-9a-f]{12}\z")]
    private static partial Regex Regelset();

    [GeneratedRegex(@"\A[0-9a-f]{6}(-[0-9a-f]{6}){2}\z")]
    private static partial Regex Afdruk();
}

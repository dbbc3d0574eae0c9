namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// What has been filled in so far: the text of each field as it was typed. The form carries all of it along. Unknown names are left
/// out.
/// </summary>
internal sealed class Ingevuld
{
    private readonly Dictionary<string, string> _waarden = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string>? _namen;

    /// <param name="velden">What was filled in.</param>
    /// <param name="namen">The names that there are, in the order of the form; those of the advice when none are given.</param>
    public Ingevuld(IEnumerable<KeyValuePair<string, string>> velden, IReadOnlyList<string>? namen = null)
    {
        _namen = namen;
        var bestaat = namen is null ? Velden.Bestaat : (Func<string, bool>)namen.Contains;
        foreach (var (naam, waarde) in velden)
        {
            if (bestaat(naam) && !string.IsNullOrWhiteSpace(waarde)) _waarden[naam] = waarde.ReplaceLineEndings("\n").Trim();
        }

        foreach (var veld in Verzamelvraag.Alle.Where(v => Is(v.Veld, Verzamelvraag.GeenEnkele)).SelectMany(v => v.Velden)) _waarden[veld] = "nee";
    }

    /// <summary>The text of a field, empty when nothing was filled in.</summary>
    public string this[string veld] => _waarden.GetValueOrDefault(veld, "");

    /// <summary>The fields with something in them, in the order of the form.</summary>
    public IEnumerable<(string Veld, string Waarde)> Alle =>
        (_namen ?? Velden.Alle).Where(_waarden.ContainsKey).Select(v => (v, _waarden[v]));

    /// <summary>The same, as a form carries it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Paren => Alle.Select(v => KeyValuePair.Create(v.Veld, v.Waarde));

    /// <summary>These answers, but of some fields what another says.</summary>
    public Ingevuld Met(Ingevuld ander, IReadOnlySet<string> velden) =>
        new(Paren.Where(v => !velden.Contains(v.Key)).Concat(ander.Paren.Where(v => velden.Contains(v.Key))), _namen);

    public bool Is(string veld, string waarde) => this[veld] == waarde;

    public bool Heeft(string veld) => _waarden.ContainsKey(veld);

    /// <summary>Whether anything stands in a field whose name starts so.</summary>
    public bool HeeftIets(string begin) => _waarden.Keys.Any(v => v.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>How many rows of a list are shown: one more than is filled in, as far as the form has them.</summary>
    /// <param name="meeste">As many as the form has.</param>
    /// <param name="begin">What the names of the fields of a row start with, by its number.</param>
    /// <param name="minste">As many as are shown of a list that is empty.</param>
    public int Rijen(int meeste, Func<int, string> begin, int minste = 1) =>
        Math.Clamp(Enumerable.Range(1, meeste).LastOrDefault(i => HeeftIets(begin(i))) + 1, minste, meeste);
}

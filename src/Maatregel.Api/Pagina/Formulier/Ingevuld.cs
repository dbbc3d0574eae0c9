namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// What has been filled in so far: the text of each field as it was typed. The form carries all of it along; the host
/// remembers nothing between two requests. Unknown names are left out.
/// </summary>
internal sealed class Ingevuld
{
    private readonly Dictionary<string, string> _waarden = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _namen;

    /// <param name="velden">What was filled in.</param>
    /// <param name="namen">The names that there are, in the order of the form; those of the advice when none are given.</param>
    public Ingevuld(IEnumerable<KeyValuePair<string, string>> velden, IReadOnlyList<string>? namen = null)
    {
        _namen = namen ?? Velden.Alle;
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
        _namen.Where(_waarden.ContainsKey).Select(v => (v, _waarden[v]));

    public bool Is(string veld, string waarde) => this[veld] == waarde;

    public bool Heeft(string veld) => _waarden.ContainsKey(veld);

    /// <summary>Whether anything stands in a field whose name starts so.</summary>
    public bool HeeftIets(string begin) => _waarden.Keys.Any(v => v.StartsWith(begin, StringComparison.Ordinal));
}

using Maatregel.Api.Http;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>
/// What was considered of each conduct, by its number. Of the conduct on the form it stands in marks, of the others in one field that
/// goes along, such as <c>1 uitleg brief;2 taal</c>: a case has no place for it.
/// </summary>
internal static class Gewogen
{
    private const string Begin = "overwogen-";

    public static SortedDictionary<int, IReadOnlyList<string>> Lees(Ingevuld ingevuld, int nummer)
    {
        SortedDictionary<int, IReadOnlyList<string>> alle = [];
        foreach (var deel in ingevuld[Velden.Gewogen].Split(';').Select(d => d.Split(' ')))
        {
            if (Getaltekst.Aantal(deel[0]) is { } welke) alle[welke] = [.. Overwegingen.Alle.Select(o => o.Veld).Where(v => deel.Skip(1).Contains(v[Begin.Length..]))];
        }

        alle[nummer] = [.. Overwegingen.Alle.Select(o => o.Veld).Where(ingevuld.Heeft)];
        return alle;
    }

    public static string Schrijf(IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> alle) =>
        string.Join(';', alle.Where(g => g.Value.Count > 0).Select(g => $"{Notatie.Tekst(g.Key)} {string.Join(' ', g.Value.Select(v => v[Begin.Length..]))}"));

    /// <summary>Without one conduct; those after it move up.</summary>
    public static IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> Zonder(this IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> alle, int nummer) =>
        alle.Where(g => g.Key != nummer).Select(g => KeyValuePair.Create(g.Key > nummer ? g.Key - 1 : g.Key, g.Value));
}

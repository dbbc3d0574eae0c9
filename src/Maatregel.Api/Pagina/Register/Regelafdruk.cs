using System.Security.Cryptography;
using System.Text;
using Maatregel.Api.Pagina.Naslag;
using Maatregel.Rules.Register;

namespace Maatregel.Api.Pagina.Register;

/// <summary>The fingerprint of one rule in three parts, so that a later one tells what changed: the rule, its reading, its cases.</summary>
internal static class Regelafdruk
{
    private const string Soort = "sha256:";

    private static readonly string[] Delen = ["de regel zelf (vraag, gevolg, dagen of bronnen)", "de lezing of de rechtspraak", "de toetsgevallen"];

    /// <summary>The first part of the fingerprint of all rules together: enough to see that it is another.</summary>
    public static string Regelset { get; } = Regelregister.Afdruk[Soort.Length..(Soort.Length + 12)];

    /// <param name="regels">The rules of one name: one of the law, or that of each verordening which has it.</param>
    public static string Van(IReadOnlyList<Regelbeschrijving> regels) => string.Join('-', new[] { Regels(regels), Lezing(regels[0]), Gevallen(regels[0]) }.Select(Kort));

    /// <summary>What changed after a rule was checked, in a sentence.</summary>
    public static string Sindsdien(Nagekeken toen, IReadOnlyList<Regelbeschrijving> regels)
    {
        var anders = toen.Afdruk.Split('-').Zip(Van(regels).Split('-'), Delen).Where(d => d.First != d.Second).Select(d => d.Third).ToList();
        return anders.Count > 0 ? $"Veranderd: {string.Join(", ", anders)}."
            : toen.Regelset == Regelset ? "Niets."
            : "Aan deze regel, haar lezing en haar toetsgevallen niets; elders in de regelset wel.";
    }

    private static string Regels(IEnumerable<Regelbeschrijving> regels) => string.Join('\n', regels.Select(r => string.Join('|', new[]
    {
        r.Verordening ?? "", Weergave.Stap(r.Stap), r.Bron.Aanhaling, r.Vraag, r.Gevolg, Weergave.Datum(r.Van), r.TotEnMet is { } einde ? Weergave.Datum(einde) : "",
        string.Join(',', r.WijktAfVan), string.Join(',', r.Uitspraken.Concat(r.Productregels).Select(b => b.Aanhaling)),
    })));

    private static string Lezing(Regelbeschrijving regel) => string.Join(
        '\n',
        regel.Uitspraken.Select(u => Regelverslag.Uitspraak(u.Aanhaling) is var (kern, verloop) ? $"{kern} {string.Join(' ', verloop)}" : "").Prepend($"{Regelverslag.Lezing(regel.Id.Waarde)}"));

    private static string Gevallen(Regelbeschrijving regel) => string.Join('\n', Toetsgevallen.Bij(regel.Id.Waarde).Select(d => d.Bron));

    private static string Kort(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..6];
}

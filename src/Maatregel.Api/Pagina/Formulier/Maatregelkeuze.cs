using System.Globalization;
using Maatregel.Api.Http;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Which rule fixed an earlier measure, chosen in words: the answer holds the rule and, of a verordening, the category.</summary>
internal static class Maatregelkeuze
{
    private const char Scheiding = '_';

    private static readonly Optie[] Wet =
    [
        new(Regelcode.Pw18Lid5, "De eerste keer: artikel 18, lid 5"),
        new(Regelcode.Pw18Lid6, "Een herhaling: artikel 18, lid 6"),
        new(Regelcode.Pw18Lid7, "Een tweede herhaling: artikel 18, lid 7"),
        new(Regelcode.Pw18Lid8, "Nog een herhaling: artikel 18, lid 8"),
    ];

    public static string Code(RegelId regel, int? categorie) => categorie is { } nummer ? Tekst($"{regel.Waarde}{Scheiding}{nummer}") : regel.Waarde;

    public static (string Regel, int? Categorie) Lees(string code)
    {
        var plaats = code.IndexOf(Scheiding, StringComparison.Ordinal);
        return plaats < 0 ? (code, null) : (code[..plaats], Getaltekst.Aantal(code[(plaats + 1)..]));
    }

    /// <summary>The rules of the law, unless they are not for this benefit, and the categories of the verordening.</summary>
    public static IEnumerable<Optie> Opties(Verordening? verordening, bool metWet = true) => (metWet ? Wet : []).Concat((verordening?.Tarieven ?? []).Select(t =>
        new Optie(Code(new RegelId($"vo-{t.Artikel}"), t.Categorie), Tekst($"Volgens de verordening, categorie {t.Categorie}"))
        {
            Uitleg = t.Tarief is { Percentage: { } percentage, Maanden: { } maanden } ? Weergave.Verlaging(new Verlaging(percentage, maanden)) : null,
        }));

    /// <summary>The field for a rule that is not in the list.</summary>
    public static Vraag AndereRegel(string veld) =>
        new(Veldsoort.Regel, Anders.Veld(veld), "Welke regel?") { Uitleg = "De code uit het register van regels, bijvoorbeeld ioaw-20-2 of vo-12.", Ontbreekt = "Vul de regel in, zoals ioaw-20-2." };

    private static string Tekst(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);
}

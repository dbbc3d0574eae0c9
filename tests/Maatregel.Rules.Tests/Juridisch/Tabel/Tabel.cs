using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Tests.Hulp;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>Prints a part of the table: duties with the same row stand together, and in a row the columns with the same outcome.</summary>
internal static class Tabel
{
    public static string Tekst(IReadOnlyList<Plicht> plichten, IReadOnlyList<Tabelas> kolommen, Func<Zaak, Zaak> overig)
    {
        var rijen = plichten.Select(plicht => (plicht.Naam, Rij: Rij(kolommen, kolom => overig(kolom.Pas(plicht.Zaak)))));
        var kop = "Kolommen: " + string.Join(", ", kolommen.Select(k => k.Naam)) + ".\n\n";
        return kop + string.Join("\n\n", rijen.GroupBy(r => r.Rij).Select(groep => string.Join("\n", groep.Select(r => r.Naam)) + "\n" + groep.Key));
    }

    /// <summary>The outcome without the basis, which is the duty of the row.</summary>
    public static string Uitkomst(Advies advies) => advies.Maatregelen.Count == 0
        ? Kernzin.Van(advies)
        : "maatregel: " + string.Join("; ", advies.Maatregelen.Select(m => FormattableString.Invariant(
            $"{m.Regel} {m.Standaard.Percentage:0.##}% × {m.Standaard.Maanden}{(m.Geadviseerd == m.Standaard ? "" : FormattableString.Invariant($" → {m.Geadviseerd.Percentage:0.##}% × {m.Geadviseerd.Maanden}"))}")));

    /// <summary>The outcome that most columns share is said last and once, so that what differs stands out.</summary>
    private static string Rij(IReadOnlyList<Tabelas> kolommen, Func<Tabelas, Zaak> zaak)
    {
        var groepen = kolommen.Select(kolom => (kolom.Naam, Uitkomst: Uitkomst(zaak(kolom).Advies))).GroupBy(k => k.Uitkomst).ToList();
        var meeste = groepen.MaxBy(g => g.Count())!;
        var regels = groepen.Where(g => g != meeste).Select(g => $"    {g.Key}\n        bij {string.Join(", ", g.Select(k => k.Naam))}");
        return string.Join("\n", [.. regels, $"    {meeste.Key}\n        {(groepen.Count == 1 ? "altijd" : "in alle andere gevallen")}"]);
    }
}

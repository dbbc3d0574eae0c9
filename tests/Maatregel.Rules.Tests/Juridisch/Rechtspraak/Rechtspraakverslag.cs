using System.Globalization;
using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>A ruling and our advice side by side, as a report of a page or two.</summary>
internal static class Rechtspraakverslag
{
    public static string Tekst(Uitspraakzaak zaak)
    {
        var tekst = new StringBuilder();
        tekst.Append(CultureInfo.InvariantCulture, $"{zaak.Ecli}\n{zaak.Instantie}, {Datum(zaak.Uitspraakdag)}; {zaak.Gemeente}; {zaak.Wet}\n");
        tekst.Append(CultureInfo.InvariantCulture, $"{new Uitspraak(zaak.Ecli).Url}\nGelezen: {Gelezen(zaak.Bewijs)}\n\nLijn\n  {zaak.Lijn}\n");
        Deel(tekst, "Feiten", zaak.Feiten);
        Deel(tekst, "In deze toets ingevuld", zaak.Ingevuld);
        tekst.Append("\nNaast elkaar\n");
        Deel(tekst, "  het college", [zaak.Opgelegd], "  ");
        Deel(tekst, "  de rechter", [zaak.Geoordeeld], "  ");
        foreach (var toetsing in zaak.Toetsingen) Deel(tekst, "  ons advies, " + toetsing.Naam, [toetsing.Advies().Samenvatting, $"[{toetsing.Verwacht}]"], "  ");
        Deel(tekst, "Verschil", [zaak.Verschil ?? "Geen: ons advies komt overeen met het oordeel van de rechter."]);
        foreach (var toetsing in zaak.Toetsingen) Onderbouwing(tekst, toetsing);
        return tekst.ToString();
    }

    public static string Gelezen(Bewijs bewijs) => bewijs == Bewijs.Uitspraak
        ? "kop en feiten van de uitspraak zelf"
        : "alleen een samenvatting door een derde; de getallen nagaan voor gebruik";

    private static void Onderbouwing(StringBuilder tekst, Toetsing toetsing)
    {
        var advies = toetsing.Advies();
        tekst.Append(CultureInfo.InvariantCulture, $"\n--- {toetsing.Naam}\n");
        Deel(tekst, "De zaak", Zaakverslag.Regels(advies.Casus));
        Deel(tekst, "Waarop het advies rust", advies.Motivering.Where(Beslissend).Select(o => $"{o.Regel}: {o.Toelichting} ({o.Bron.Aanhaling})"));
        Deel(tekst, "Uitvoering", advies.Maatregelen.Where(m => m.Plan.Count > 0).Select(m => $"{m.Gedraging}: {string.Join(", ", m.Plan.Select(p => $"{Maand(p.Maand)} {Percentage(p.Percentage)}"))}"));
        Deel(tekst, "Gevraagd", advies.OpenVragen.Select(v => v.Vraag.Tekst));
        Deel(tekst, "Te wegen bij dringende redenen", advies.Wegingspunten.Select(w => w.Tekst.Tekst));
        Deel(tekst, "Aangenomen", advies.Aannames.Select(a => a.Tekst.Tekst));
    }

    private static bool Beslissend(Overweging overweging) =>
        overweging.Status != OverwegingStatus.NietVanToepassing && overweging.Stap is not (Stap.Uitvoering or Stap.Vervolg);

    private static void Deel(StringBuilder tekst, string kop, IEnumerable<string> regels, string inspringing = "")
    {
        var inhoud = regels.ToList();
        if (inhoud.Count == 0) return;
        if (inspringing.Length == 0) tekst.Append('\n');
        tekst.Append(kop).Append('\n');
        foreach (var regel in inhoud) tekst.Append(inspringing).Append("  ").Append(regel).Append('\n');
    }
}

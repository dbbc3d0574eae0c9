using System.Text;
using Maatregel.Rules.Uitkomsten.Beschrijving;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Schrijft de tabel van uitkomsten als verslag voor een jurist, in Markdown.</summary>
public static class Uitkomstenrapport
{
    /// <summary>Schrijft het verslag.</summary>
    /// <param name="tabel">De tabel.</param>
    public static string Schrijf(Uitkomstentabel tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var tekst = new StringBuilder($"# Uitkomsten van {tabel.Titel}\n\nDocument {tabel.Id}, versie {tabel.Versie}.");
        if (tabel.Dag is { } dag)
        {
            tekst.Append(CultureInfo.InvariantCulture, $" Elke gedraging is van {Datum(dag)}; de uitkering is {Bedrag(tabel.NormPerMaand)} per maand. De inwoner is volledig verwijtbaar en gehoord, er zijn geen dringende redenen en er wordt niet gewaarschuwd, tenzij anders gezegd.");
        }

        var kop = tekst.Length;
        foreach (var regeling in tabel.Rijen.GroupBy(r => r.Regeling)) Rijen(tekst, regeling);
        Bijzonderheden(tekst, tabel);
        Inhoud(tekst, tabel);
        Dekking(tekst, tabel);
        Lijst(tekst, "Let op", tabel.Aandacht);
        Lijst(tekst, "Opmerkingen en voorwaarden", tabel.Opmerkingen);
        // Every question names the document in full; here its name stands at the top.
        tekst.Replace($", {tabel.Titel}", "", kop, tekst.Length - kop);
        return tekst.Append("\n\n## Voor akkoord\n\nNaam en functie: ____________________  Datum: ____________  Handtekening: ____________________\n").ToString();
    }

    private static void Rijen(StringBuilder tekst, IGrouping<Regeling, Uitkomstrij> regeling)
    {
        Kop(tekst, Wet.Van(regeling.Key).Naam, "verplichting die niet is nagekomen", "eerste keer", "tweede keer", "derde keer");
        foreach (var rij in regeling)
        {
            var keren = rij.Keren.Select(k => k.Tekst).ToArray();
            Rij(tekst, [rij.Naam, .. keren, .. Enumerable.Repeat("–", 3 - keren.Length)]);
        }
    }

    private static void Bijzonderheden(StringBuilder tekst, Uitkomstentabel tabel)
    {
        if (tabel.Bijzonderheden.Count == 0) return;
        Kop(tekst, "Als het geval anders ligt", "onderwerp", "situatie", "uitkomst");
        foreach (var b in tabel.Bijzonderheden) Rij(tekst, b.Onderwerp, b.Situatie, b.Uitkomst.Tekst + Maanden(b.Uitkomst));
    }

    private static string Maanden(Proefuitkomst uitkomst) =>
        uitkomst.PerMaand.Count > 0 ? ", per maand " + string.Join(", ", uitkomst.PerMaand.Select(Bedrag)) : "";

    private static void Inhoud(StringBuilder tekst, Uitkomstentabel tabel)
    {
        Kop(tekst, "Wat er staat", "bepaling", "waarover", "wat er staat");
        foreach (var bepaling in tabel.Inhoud)
        {
            foreach (var (index, lijn) in bepaling.Lijnen.Index()) Rij(tekst, index == 0 ? bepaling.Naam : "", lijn.Wat, lijn.Waarde);
        }
    }

    private static void Dekking(StringBuilder tekst, Uitkomstentabel tabel)
    {
        Kop(tekst, "Wat over elk onderwerp bekend is", "onderwerp", "staat", "waar", "gelezen in");
        foreach (var o in tabel.Dekking) Rij(tekst, o.Naam, o.BuitenToepassing is { } reden ? $"opzij gezet: {reden}" : Inhoudswoorden.Status(o.Status), o.Bron ?? "–", o.Vindplaats ?? "–");
    }

    private static void Lijst(StringBuilder tekst, string titel, IReadOnlyList<Documentopmerking> opmerkingen)
    {
        if (opmerkingen.Count == 0) return;
        Kop(tekst, titel, "plaats", "woorden");
        foreach (var o in opmerkingen) Rij(tekst, o.Pad, o.Tekst);
    }

    private static void Kop(StringBuilder tekst, string titel, params string[] kolommen)
    {
        tekst.Append("\n\n## ").Append(titel).Append("\n\n| ").AppendJoin(" | ", kolommen).Append(" |\n|");
        foreach (var _ in kolommen) tekst.Append("---|");
    }

    private static void Rij(StringBuilder tekst, params string[] cellen) =>
        tekst.Append("\n| ").AppendJoin(" | ", cellen.Select(c => c.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal))).Append(" |");
}

using System.Globalization;
using System.Text;
using Maatregel.Rules.Recht;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>The page on case law, made from the rulings that are tested.</summary>
internal static class Rechtspraakpagina
{
    private const string Kop =
        """
        # Rechtspraak

        Deze pagina is gemaakt uit de tests in `tests/Maatregel.Rules.Tests/Juridisch/Rechtspraak`. Elke uitspraak is daar een test: de feiten worden aan het product voorgelegd en ons advies staat naast het oordeel van de rechter. Waar de uitspraak op een andere verordening rust, geeft de test die bepaling mee als proefdocument. Van elke uitspraak staat de volledige toets, met wat is ingevuld, in de map `__snapshots__` naast de test.

        - Een uitspraak met een sterretje is alleen in een samenvatting door een derde gelezen: ga de getallen na voor gebruik.
        - Uitspraken over de WWB gaan over gedragingen van voor 2015. Op de dag van de gedraging is ons advies dan `niet-geregeld`; waar de lijn doorwerkt, zijn dezelfde feiten omgezet naar het huidige recht.
        - Ons resultaat staat in één regel: de uitkomst, de geschonden bepaling, de regel die percentage en duur gaf, en het percentage maal de maanden; na een pijl wat na afstemming overblijft.

        """;

    public static string Tekst()
    {
        var tekst = new StringBuilder(Kop.ReplaceLineEndings("\n"));
        foreach (var lijn in Uitspraken.PerLijn)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"\n## {lijn.Titel}\n");
            foreach (var zaak in lijn.Zaken) Zaak(tekst, zaak);
        }

        return tekst.ToString();
    }

    private static void Zaak(StringBuilder tekst, Uitspraakzaak zaak)
    {
        var ster = zaak.Bewijs == Bewijs.Uitspraak ? "" : " *";
        tekst.Append(CultureInfo.InvariantCulture, $"\n### [{zaak.Ecli}]({new Uitspraak(zaak.Ecli).Url}){ster}\n\n");
        tekst.Append(CultureInfo.InvariantCulture, $"{zaak.Instantie}, {Datum(zaak.Uitspraakdag)}; {zaak.Gemeente}; {zaak.Wet}. {zaak.Lijn}\n\n");
        tekst.Append("| wie | wat |\n|---|---|\n");
        tekst.Append(CultureInfo.InvariantCulture, $"| het college | {zaak.Opgelegd} |\n| de rechter | {zaak.Geoordeeld} |\n");
        foreach (var toetsing in zaak.Toetsingen) tekst.Append(CultureInfo.InvariantCulture, $"| ons advies, {toetsing.Naam} | `{toetsing.Verwacht}` |\n");
        tekst.Append(CultureInfo.InvariantCulture, $"| verschil | {zaak.Verschil ?? "geen"} |\n");
    }
}

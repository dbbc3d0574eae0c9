using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Waarden;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>A case and its advice as a report of one page that a lawyer can check: the facts, the outcome, and every rule that was looked at.</summary>
internal static class AdviesVerslag
{
    public static string Tekst(Casus casus, Advies advies)
    {
        var tekst = new StringBuilder();
        tekst.Append(advies.Samenvatting).Append('\n');
        Deel(tekst, "Zaak", Zaakverslag.Regels(casus));
        Deel(tekst, "Uitkomst: " + Codes<Uitkomst>.Code(advies.Uitkomst), advies.Gedragingen.Select(Gedraging));
        Deel(tekst, "Maatregelen", advies.Maatregelen.SelectMany(Maatregel));
        Deel(tekst, "Kandidaten", advies.Kandidaten.Select(Kandidaat));
        Deel(tekst, "Open vragen", advies.OpenVragen.Select(v => $"{v.Code}{Bij(v.Gedraging)}, aan {Codes<Wie>.Code(v.Wie)}: {v.Vraag}{Op(v.Bronnen)}"));
        Deel(tekst, "Vervolgstappen", advies.Vervolgstappen.Select(s => $"{s.Code}: {s.Tekst}{Op(s.Bronnen)}"));
        Deel(tekst, "Andere route", advies.Route is { } route ? [$"{route.Code}: {route.Tekst}{Op(route.Bronnen)}"] : []);
        Deel(tekst, "Te wegen bij dringende redenen", advies.Wegingspunten.Select(w => $"{w.Code}: {w.Tekst}{Op(w.Bronnen)}"));
        Deel(tekst, "Termijnen", advies.Termijnen is { } termijnen ? Termijn(termijnen) : []);
        Deel(tekst, "Aannames", advies.Aannames.Select(a => $"{a.Code}: {a.Tekst}{Op(a.Bronnen)}"));
        Deel(tekst, "Keuzen van de gemeente", advies.Keuzen.Select(k => $"{k.Code}, bevestigd op {Datum(k.BevestigdOp)} door {k.Door}: {k.Tekst}{Op(k.Bronnen)}"));
        Motivering(tekst, advies.Motivering);
        return tekst.ToString();
    }

    private static void Deel(StringBuilder tekst, string kop, IEnumerable<string> regels)
    {
        var inhoud = regels.ToList();
        if (inhoud.Count == 0) return;
        tekst.Append('\n').Append(kop).Append('\n');
        foreach (var regel in inhoud) tekst.Append("  ").Append(regel).Append('\n');
    }

    private static string Gedraging(GedragingUitkomst uitkomst)
    {
        var regel = uitkomst.Regel is { } id ? $" ({id})" : "";
        return $"{uitkomst.Gedraging}: {Codes<Uitkomst>.Code(uitkomst.Uitkomst)}{regel}. {uitkomst.Toelichting}";
    }

    private static IEnumerable<string> Maatregel(GeadviseerdeMaatregel maatregel)
    {
        yield return $"{maatregel.Gedraging}: grondslag {maatregel.Grondslag}, percentage en duur volgens {maatregel.Regel}";
        if (maatregel.VastBedrag is { } bedrag) yield return $"    vast bedrag {Bedrag(bedrag)}";
        yield return $"    standaard {Verlaging(maatregel.Standaard)}; geadviseerd {Verlaging(maatregel.Geadviseerd)}";
        if (maatregel is { Ingang: { } van, Einde: { } tot }) yield return $"    van {Datum(van)} tot en met {Datum(tot)}";
        foreach (var maand in maatregel.Plan) yield return "    " + Planregel(maand);
        yield return maatregel.Totaal is { } totaal ? $"    totaal {Bedrag(totaal)}" : "    totaal niet bekend: er is geen norm opgegeven";
        foreach (var rest in maatregel.Restant) yield return $"    niet uit te voeren: {Verlaging(rest)}";
    }

    private static string Planregel(Planmaand maand)
    {
        var bedrag = maand.Bedrag is { } euro ? ", verlaging " + Bedrag(euro) : "";
        var over = maand.UitTeBetalen is { } rest ? ", uit te betalen " + Bedrag(rest) : "";
        return $"{Maand(maand.Maand)}: {Percentage(maand.Percentage)}{bedrag}{over}";
    }

    private static string Kandidaat(Kandidaat kandidaat) => kandidaat switch
    {
        { Standaard: { } standaard, Gevolg: { } gevolg } =>
            $"{kandidaat.Gedraging}: {kandidaat.Grondslag}, {Verlaging(standaard)} volgens {kandidaat.Regel}"
            + (gevolg is { Ingang: { } van, Einde: { } tot } ? $", van {Datum(van)} tot en met {Datum(tot)}" : "")
            + (gevolg.Totaal is { } totaal ? $", totaal {Bedrag(totaal)}" : ""),
        _ => $"{kandidaat.Gedraging}: {kandidaat.Grondslag}, percentage en duur hangen af van een open vraag",
    };

    private static IEnumerable<string> Termijn(Termijnen termijnen)
    {
        yield return $"bezwaar uiterlijk {Datum(termijnen.BezwaarUiterlijk)}";
        if (termijnen.HeroverwegingUiterlijk is { } heroverweging) yield return $"heroverweging uiterlijk {Datum(heroverweging)}";
        yield return termijnen.InkeerMogelijk ? "herziening op verzoek is mogelijk" : "herziening op verzoek is niet mogelijk";
        if (termijnen is { RecidiveVan: { } van, RecidiveTotEnMet: { } tot }) yield return $"herhaling: gedragingen van {Datum(van)} tot en met {Datum(tot)}";
        if (termijnen.WetBekendTotEnMet is { } bekend) yield return $"de wet is bekend tot en met {Datum(bekend)}";
        yield return "bronnen: " + string.Join("; ", termijnen.Bronnen.Select(b => b.Aanhaling));
    }

    private static void Motivering(StringBuilder tekst, IReadOnlyList<Overweging> motivering)
    {
        tekst.Append("\nMotivering\n");
        Stap? stap = null;
        foreach (var overweging in motivering)
        {
            if (overweging.Stap != stap) tekst.Append("  Stap ").Append((int)overweging.Stap + 1).Append(", ").Append(Codes<Stap>.Code(overweging.Stap)).Append('\n');
            stap = overweging.Stap;
            tekst.Append("    ").Append(Overweging(overweging)).Append('\n');
        }
    }

    private static string Overweging(Overweging overweging)
    {
        var grondslag = overweging.Grondslag is { } id ? $" bij {id}" : "";
        var regel = $"[{Status(overweging)}] {overweging.Regel}{Bij(overweging.Gedraging is null ? null : string.Join(", ", overweging.OokBij.Prepend(overweging.Gedraging)))}{grondslag}: {overweging.Toelichting} ({Codes<Herkomst>.Code(overweging.Herkomst)})";
        return overweging.Status == OverwegingStatus.NietVanToepassing
            ? regel
            : $"{regel}\n        {string.Join("; ", overweging.AndereBronnen.Prepend(overweging.Bron).Select(b => b.Aanhaling))}";
    }

    private static string Status(Overweging overweging) => overweging.Status switch
    {
        OverwegingStatus.Toegepast => "toegepast",
        OverwegingStatus.NietVanToepassing => "niet van toepassing",
        OverwegingStatus.OpzijGezet => $"opzij gezet door {overweging.OpzijGezetDoor}",
        _ => $"onbeslist: {overweging.OpenVraag}",
    };

    private static string Bij(string? gedraging) => gedraging is null ? "" : $" ({gedraging})";

    private static string Op(IReadOnlyList<Bron> bronnen) => bronnen.Count == 0 ? "" : $" [{string.Join("; ", bronnen.Select(b => b.Aanhaling))}]";
}

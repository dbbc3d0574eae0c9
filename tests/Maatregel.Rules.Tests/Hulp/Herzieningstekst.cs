using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>An advice on revising as a page that a lawyer can read.</summary>
internal static class Herzieningstekst
{
    public static string Schrijf(Herziening herziening)
    {
        var tekst = new StringBuilder();
        var maatregel = herziening.Verzoek.Maatregel;
        tekst.Append(Zin($"Grond: {Codes<Herzieningsgrond>.Code(herziening.Verzoek.Grond)}, {Codes<Regeling>.Code(herziening.Verzoek.Regeling)}, peildatum {herziening.Verzoek.Peildatum}\n"));
        tekst.Append(Zin($"Maatregel: {maatregel.Regel.Waarde}, gedraging van {maatregel.Gedragingsdatum}, bekendgemaakt op {maatregel.Bekendgemaakt}\n"));
        tekst.Append(Zin($"Uitkomst: {Codes<Herzieningsuitkomst>.Code(herziening.Uitkomst)} ({herziening.Regel?.Waarde ?? "nog geen regel"})\n"));
        tekst.Append(Zin($"{herziening.Samenvatting}\n\nMaanden:\n"));
        foreach (var maand in herziening.Maanden) tekst.Append(Zin($"- {Maand(maand)}\n"));
        tekst.Append(Zin($"Ingang: {(object?)herziening.Ingang ?? "geen"}; verschil: {Bedrag(herziening.Verschil)}; nabetaling: {Bedrag(herziening.Nabetaling)}; bezwaar tot en met: {(object?)herziening.BezwaarUiterlijk ?? "geen"}\n"));
        foreach (var vraag in herziening.OpenVragen) tekst.Append(Zin($"\nVraag {vraag.Code} ({Codes<Wie>.Code(vraag.Wie)}): {vraag.Vraag} [{string.Join("; ", vraag.Bronnen)}]"));
        foreach (var aanname in herziening.Aannames) tekst.Append(Zin($"\nAanname {aanname.Code}: {aanname.Tekst}"));
        tekst.Append("\n\nMotivering:\n");
        foreach (var stap in herziening.Motivering)
        {
            tekst.Append(Zin($"- {Codes<Stap>.Code(stap.Stap)}, {stap.Regel.Waarde}, {Codes<OverwegingStatus>.Code(stap.Status)}: {stap.Toelichting} [{string.Join("; ", stap.AndereBronnen.Prepend(stap.Bron))}]\n"));
        }

        return tekst.ToString();
    }

    /// <summary>One month, before and after, in one line.</summary>
    public static string Maand(Herzieningsmaand maand) => maand.Was == maand.Wordt
        ? Zin($"{maand.Maand} blijft {Verlaging(maand.Was)}")
        : Zin($"{maand.Maand} was {Verlaging(maand.Was)}, wordt {Verlaging(maand.Wordt)}, verschil {Bedrag(maand.Verschil)}");

    private static string Verlaging(Maandverlaging verlaging) => Zin($"{verlaging.Percentage}% = {Bedrag(verlaging.Bedrag)}");

    private static string Bedrag(decimal? bedrag) => bedrag is { } bekend ? NederlandseWeergave.Bedrag(bekend) : "niet bekend";

    private static string Zin(Toelichting zin) => zin.Tekst;
}

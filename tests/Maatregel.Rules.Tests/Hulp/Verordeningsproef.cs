using System.Globalization;
using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>Cases under one verordening: the outcome of each in one line, and all of them as one report.</summary>
internal sealed class Verordeningsproef(string gemeente, VerordeningBibliotheek bibliotheek, IReadOnlyDictionary<string, Zaak> gevallen)
{
    private readonly MaatregelAdviseur _adviseur = new(bibliotheek);

    public Zaak this[string geval] => gevallen[geval];

    public Advies Advies(Zaak zaak) => _adviseur.Adviseer(zaak.Casus with { Gemeente = gemeente });

    public string Kern(Zaak zaak) => Kernzin.Van(Advies(zaak));

    public string Verslag(string titel)
    {
        var tekst = new StringBuilder(titel).Append('\n');
        foreach (var (index, (geval, zaak)) in gevallen.Index())
        {
            var advies = Advies(zaak);
            tekst.Append(CultureInfo.InvariantCulture, $"\n{index + 1}. {geval}\n   {advies.Samenvatting}\n   [{Kernzin.Van(advies)}]\n");
            foreach (var regel in Inhoud(advies)) tekst.Append("   ").Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    private static IEnumerable<string> Inhoud(Advies advies) =>
    [
        .. advies.Motivering.Where(Beslissend).Select(o => $"- {o.Bron.Aanhaling}: {o.Toelichting}"),
        .. advies.Maatregelen.SelectMany(m => m.Plan).Select(p => $"- {Maand(p.Maand)}: {Percentage(p.Percentage)}, {Bedrag(p.Bedrag ?? 0)}"),
        .. advies.OpenVragen.Select(v => $"- gevraagd: {v.Vraag}"),
        .. advies.Aannames.Select(a => $"- aangenomen: {a.Code}"),
    ];

    private static bool Beslissend(Overweging overweging) =>
        overweging.Status is OverwegingStatus.Toegepast or OverwegingStatus.OpzijGezet
        && overweging.Stap is Stap.Grondslag or Stap.HoogteEnDuur or Stap.Recidive or Stap.Samenloop;
}

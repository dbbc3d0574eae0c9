using System.Runtime.CompilerServices;
using System.Text;
using Maatregel.Rules.Json;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Adviezen;

/// <summary>Makes the verantwoording of an advice: on a measure, or on revising one.</summary>
internal static class Verantwoorder
{
    /// <summary>A document never changes, so its fingerprint is taken once.</summary>
    private static readonly ConditionalWeakTable<Verordening, string> Afdrukken = [];

    public static Verantwoording Maak(Advies advies) => Maak(advies, CanoniekAdvies.Afdruk(advies));

    /// <param name="advies">The advice.</param>
    /// <param name="afdruk">Its fingerprint, when that was taken while it was written.</param>
    public static Verantwoording Maak(Advies advies, string afdruk) => Maak(
        advies.Achtergrond,
        advies.Casus.Gemeente,
        advies.Motivering,
        Vingerafdruk.Van(advies.Casus with { Kenmerk = null }, MaatregelJsonContext.Default.Casus),
        afdruk);

    public static Verantwoording Maak(Herziening herziening) => Maak(
        herziening.Achtergrond,
        herziening.Verzoek.Gemeente,
        herziening.Motivering,
        Vingerafdruk.Van(herziening.Verzoek with { Kenmerk = null }, MaatregelJsonContext.Default.Herzieningsverzoek),
        CanoniekAdvies.Afdruk(herziening));

    private static Verantwoording Maak(Achtergrond achtergrond, string gemeente, IReadOnlyList<Overweging> motivering, string invoer, string advies)
    {
        var documenten = Documenten(achtergrond, gemeente);
        return new Verantwoording
        {
            Product = Productnaam.Tekst,
            Regelset = Regelsetafdruk.Waarde,
            Instellingen = Keuzen(achtergrond.Instellingen),
            Wetten = [.. Wetten(motivering, new(Wetslezingen.Alle, achtergrond.Instellingen.Horizon))],
            Verordening = documenten.FirstOrDefault(),
            AndereDocumenten = [.. documenten.Skip(1)],
            Invoer = invoer,
            Advies = advies,
        };
    }

    /// <summary>Per Act and day until when the articles that were used are known: another article of that Act may change before or after.</summary>
    private static IEnumerable<Wetsversie> Wetten(IReadOnlyList<Overweging> motivering, Wetskennis kennis)
    {
        var gelezen = new HashSet<Wetsbepaling>();
        foreach (var overweging in motivering)
        {
            Lees(overweging.Bron, gelezen);
            for (var i = 0; i < overweging.AndereBronnen.Count; i++) Lees(overweging.AndereBronnen[i], gelezen);
        }

        return gelezen.GroupBy(b => (b.Wet, Dag: b.GeldendOp!.Value))
            .OrderBy(w => w.Key.Wet.BwbId, StringComparer.Ordinal).ThenBy(w => w.Key.Dag)
            .Select(w => new Wetsversie(w.Key.Wet.Naam, w.Key.Wet.BwbId, Wetslezingen.Begin, kennis.TotEnMet(w), w.Key.Dag));
    }

    private static void Lees(Bron bron, HashSet<Wetsbepaling> gelezen)
    {
        if (bron is Wetsbepaling { GeldendOp: not null } bepaling) gelezen.Add(bepaling);
    }

    /// <summary>The verordeningen by the conduct they were read for, then the documents they lean on.</summary>
    private static List<Verordeningsversie> Documenten(Achtergrond achtergrond, string gemeente)
    {
        var toegepast = achtergrond.Regimes.DistinctBy(r => (r.Verordening.Id, r.Verordening.Versie)).ToList();
        var leunt = toegepast.Select(r => r.Verordening.LeuntOp).OfType<string>().Distinct(StringComparer.Ordinal);
        return
        [
            .. toegepast.Select(r => Versie(r.Verordening, gemeente, r.Dag)),
            .. leunt.Select(id => achtergrond.Bibliotheek!.Alle.First(d => d.Id == id)).Select(d => Versie(d, gemeente, null)),
        ];
    }

    private static Verordeningsversie Versie(Verordening document, string gemeente, LocalDate? dag)
    {
        Geldigheid? dagen = document.Gemeenten.Where(g => g.Code == gemeente).Select(document.Geldigheid)
            .Where(g => dag is not { } d || g.Bevat(d)).Select(g => (Geldigheid?)g).FirstOrDefault();
        return new(document.Id, document.Versie, document.Titel, Afdrukken.GetValue(document, d => Vingerafdruk.Van(d, CanoniekeVerordening.Verordening)), dagen?.Van, dagen?.TotEnMet, dag);
    }

    private static string Keuzen(AdviesInstellingen instellingen) => Vingerafdruk.Van(Encoding.UTF8.GetBytes(string.Join('\n', [
        Codes<RecidiveAnker>.Code(instellingen.RecidiveAnker),
        Codes<Feiten.Antwoord>.Code(instellingen.NihilTeltMee),
        Codes<Feiten.Antwoord>.Code(instellingen.AnderGezinslidTeltMee),
        instellingen.HerhalingsoproepVereist ? "ja" : "nee",
        .. instellingen.Normen.Toegevoegd.Length == 0 ? [] : (string[])[instellingen.Normen.Toegevoegd],
        .. instellingen.PerGemeente.SelectMany(g => g.Keuzen).Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Keuze} {k.Waarde} {k.BevestigdOp:uuuu-MM-dd} {k.Door} {k.Bron}")),
        .. instellingen.Horizon.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Bepaling} {h.TotEnMet:uuuu-MM-dd} {h.BevestigdOp:uuuu-MM-dd} {h.Door} {h.Bron}")),
    ])));
}

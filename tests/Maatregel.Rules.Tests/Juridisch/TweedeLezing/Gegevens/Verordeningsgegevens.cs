using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>
/// Wat van de verordening op een daad van toepassing is: alleen wat is gelezen en niet opzij is gezet. Wat niet is gelezen maar
/// ertoe kan doen, wordt genoemd; een modelbepaling is niet de tekst van de gemeente.
/// </summary>
internal static class Verordeningsgegevens
{
    public static IEnumerable<object> Van(Daad daad, Document v, Casus casus)
    {
        var opzij = casus.BuitenToepassing.Select(b => b.Bepaling.Waarde).ToHashSet();
        bool Staat(string? artikel, RechterlijkOordeel? oordeel) => !opzij.Contains(Regel(v, artikel)) && !(oordeel?.Vanaf <= daad.Dag);
        bool Leest<T>(Bepaling<T>? b)
            where T : class => b is { Status: Bepalingstatus.Bekend, Inhoud: not null } && Staat(b.Artikel, b.BuitenToepassing);
        IEnumerable<object> Als<T>(Bepaling<T>? b)
            where T : class => Leest(b) ? [new Gelezen<T>(daad, Regel(v, b!.Artikel), b.Inhoud!)] : [];
        IEnumerable<object> Onbekend<T>(string onderwerp, Bepaling<T>? b)
            where T : class => b?.Status is Bepalingstatus.Bekend or Bepalingstatus.NietGeregeld ? [] : [new Ongelezen(daad, onderwerp)];

        return
        [
            .. Leest(v.Uniform) ? v.Uniform!.Inhoud!.Where(u => Staat(v.Uniform.Artikel, u.BuitenToepassing)).SelectMany(u => u.Onderdelen.Select(o => new Periode(daad, Regel(v, v.Uniform.Artikel), o, u.EersteMaanden, u.HerhalingMaanden))) : [],
            .. Leest(v.Spreiding) ? [new Spreidregel(daad, v.Spreiding!.Inhoud!)] : Array.Empty<Spreidregel>(),
            .. v.Gedragingen.Where(g => g.Status == Bepalingstatus.Bekend && g.Regelingen.Contains(daad.Regeling) && Staat(g.Artikel, g.BuitenToepassing)).Select(g =>
                new Artikel(daad, Regel(v, g.Artikel), g.Verplichtingen, g.Categorie, g.Tarief) { OokOnvoldoende = g.OokOnvoldoende, Misdraging = g.Misdraging, Persoon = g.Persoon }),
            .. v.Tarieven.Where(t => t is { Status: Bepalingstatus.Bekend, Tarief: not null } && (t.Regelingen.Count == 0 || t.Regelingen.Contains(daad.Regeling)) && Staat(t.Artikel, t.BuitenToepassing)).Select(t =>
                new Categorieprijs(daad, t.Categorie, Regel(v, t.Artikel), t.Tarief!)),
            .. Leest(v.TekortschietendBesef) ? v.TekortschietendBesef!.Inhoud!.Gevallen.Select(g => new Besef(daad, Regel(v, g.Artikel), g.Code, g.Tarief, v.TekortschietendBesef.Inhoud.Gevallen.Count == 1)) : [],
            .. Leest(v.Recidive) ? [new Herhalingsclausule(daad, Regel(v, v.Recidive!.Artikel), v.Recidive.Inhoud!, true)]
                : v.Recidive is { Status: Bepalingstatus.Aangenomen, Inhoud: { } model } ? [new Herhalingsclausule(daad, "", model, false)]
                : Array.Empty<Herhalingsclausule>(),
            .. Als(v.Waarschuwing),
            .. Als(v.Afzien),
            .. Als(v.Horen),
            .. Als(v.Samenloop),
            .. v.Samenloop is { Status: Bepalingstatus.Aangenomen, Inhoud: { } gebruikelijk, AangenomenUit: { } model15 } ? [new Gelezen<Samenloopregeling>(daad, model15.RegelId.Waarde!, gebruikelijk)] : Array.Empty<object>(),
            .. Als(v.Herleving),
            .. Als(v.Ingang),
            .. v.OverigeGedragingen == Bepalingstatus.NietGeregeld && !v.Gedragingen.Any(g => g.Status == Bepalingstatus.Onbekend && g.Regelingen.Contains(daad.Regeling)) ? [] : new[] { new Ongelezen(daad, "gedragingen") },
            .. Onbekend("besef", v.TekortschietendBesef),
            .. Onbekend("waarschuwing", v.Waarschuwing),
            .. v.Waarschuwing is { Status: Bepalingstatus.Aangenomen, Inhoud: { Verplicht: true } eerst } ? eerst.Categorieen.Select(c => new Ongelezen(daad, $"waarschuwing bij categorie {c}")) : [],
            .. Onbekend("ander percentage", v.IndividueleAfstemming),
            .. Onbekend("herleving", v.Herleving),
            .. Onbekend("spreiding", v.Spreiding),
            .. v.Recidive?.Status is null or Bepalingstatus.Onbekend ? new[] { new Ongelezen(daad, "herhaling") } : [],
            .. Onbekend(v.Afzien?.Status == Bepalingstatus.Aangenomen ? "gebruikelijk tijdsverloop" : "tijdsverloop", v.Afzien),
        ];
    }

    private static string Regel(Document v, string? artikel) => Bepalingen.Regel(v, artikel);
}

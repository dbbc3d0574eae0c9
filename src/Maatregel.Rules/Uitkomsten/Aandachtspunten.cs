using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Normen;
using Maatregel.Rules.Uitkomsten.Beschrijving;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>What a document may say, but is likely meant otherwise or still open.</summary>
internal static class Aandachtspunten
{
    private static readonly string[] Onderdelen = ["a", "b", "c", "d", "e", "f", "g", "h"];

    public static IEnumerable<Documentopmerking> Van(Verordening v) =>
    [
        .. Onbekend(v),
        .. Uniform(v),
        .. Spreiding(v),
        .. Regelingen(v),
        .. Ruimte(v),
        .. Nul(v),
        .. Eenheden.Van(v),
        .. Waarschuwing(v),
        .. VerminderdVerwijt(v),
        .. Recidive(v),
        .. Venster(v),
        .. Vast(v),
        .. Schijven(v),
    ];

    private static IEnumerable<Documentopmerking> Onbekend(Verordening v)
    {
        var alle = Onderwerpen.Van(v);
        var open = alle.Where(o => o.Status == Bepalingstatus.Onbekend).Select(o => o.Naam).ToArray();
        if (open.Length > 0) yield return new("$", string.Create(CultureInfo.InvariantCulture, $"Van {open.Length} van de {alle.Count} onderwerpen is niets bekend: {string.Join(", ", open)}. Waar een advies ze nodig heeft, vraagt het ernaar."));
    }

    private static IEnumerable<Documentopmerking> Uniform(Verordening v)
    {
        if (v.Uniform?.Inhoud is not { } duren) yield break;
        var zonder = Onderdelen.Except(duren.SelectMany(d => d.Onderdelen)).ToArray();
        if (zonder.Length > 0) yield return new("$.uniform.inhoud", $"Bij onderdeel {string.Join(", ", zonder)} van artikel 18, vierde lid, staat geen duur: daar vraagt elk advies ernaar.");
        foreach (var (index, duur) in duren.Index().Where(d => d.Item.BuitenToepassing is null))
        {
            if (duur.HerhalingMaanden is null) yield return new(JsonPad.Element("$.uniform.inhoud", index) + ".herhalingMaanden", $"Bij onderdeel {string.Join(", ", duur.Onderdelen)} staat geen duur bij herhaling: daar vraagt elk advies bij een herhaling ernaar.");
            if (duren.Any(d => d.EersteMaanden < duur.EersteMaanden)) yield return Verschil(index, "eersteMaanden", duur, "de eerste keer");
            if (duren.Any(d => d.HerhalingMaanden < duur.HerhalingMaanden)) yield return Verschil(index, "herhalingMaanden", duur, "bij herhaling");
        }
    }

    private static Documentopmerking Verschil(int index, string lid, UniformeDuur duur, string keer) => new(
        JsonPad.Element("$.uniform.inhoud", index) + "." + lid,
        $"Bij onderdeel {string.Join(", ", duur.Onderdelen)} duurt de verlaging {keer} langer dan bij een ander onderdeel. De duur hoort voor alle acht dezelfde te zijn (ECLI:NL:CRVB:2021:2148): een advies vraagt welke geldt.");

    private static IEnumerable<Documentopmerking> Spreiding(Verordening v)
    {
        if (v is { Uniform.Status: Bepalingstatus.NietGeregeld, Spreiding.Status: Bepalingstatus.Bekend })
        {
            yield return new("$.spreiding", "Spreiden is geregeld en de duur bij het vierde lid niet: zonder duur is er niets te spreiden.");
        }
    }

    /// <summary>A month times one and a half is a month: the repeat is then no heavier than the first time.</summary>
    private static IEnumerable<Documentopmerking> Recidive(Verordening v) =>
        from clausule in Clausules(v)
        from stap in clausule.Regeling.Stappen.Index()
        let waarom = DoetNiets(stap.Item, [.. clausule.Tarieven.OfType<Tarief>()])
        where waarom is not null
        select new Documentopmerking(JsonPad.Element(clausule.Pad + ".inhoud.stappen", stap.Index), $"Bij een van de tarieven verandert deze stap niets{waarom}. Een herhaling is daar niet zwaarder dan de eerste keer.");

    /// <summary>Why a step leaves one of the tariffs as it is; what is at its ceiling already was meant to stay there.</summary>
    private static string? DoetNiets(RecidiveStap stap, Tarief[] tarieven) => stap switch
    {
        { Deel: Tariefdeel.Duur, Plafond: null } when tarieven.Any(t => t.Maanden is { } maanden && decimal.Floor(stap.Bewerk(maanden, maanden)) == maanden) => ": een duur is een geheel aantal maanden",
        { Deel: Tariefdeel.Percentage } when tarieven.Any(t => t.Percentage is { } percentage && percentage < Math.Min(stap.Plafond ?? 100, 100) && stap.Bewerk(percentage, percentage) == percentage) => "",
        _ => null,
    };

    private static IEnumerable<Documentopmerking> Venster(Verordening v)
    {
        foreach (var (pad, regeling, _) in Clausules(v))
        {
            if (regeling.VensterInMaanden is null) yield return new(pad + ".inhoud.vensterInMaanden", "Binnen hoeveel maanden een herhaling telt, is niet bekend: waar dat verschil maakt, vraagt elk advies ernaar.");
            if (regeling.Anker is null) yield return new(pad + ".inhoud.anker", "Vanaf welk moment de maanden van een herhaling tellen, is niet bekend: waar dat verschil maakt, vraagt elk advies ernaar.");
            if (regeling.Maatstaven().Contains(null)) yield return new(pad + ".inhoud.watTelt", "Welke eerdere maatregel bij een herhaling telt, is niet bekend: waar dat verschil maakt, vraagt elk advies ernaar.");
        }
    }

    /// <summary>Every clause on repeats, with the tariffs that it changes.</summary>
    private static IEnumerable<(string Pad, Recidiveregeling Regeling, IEnumerable<Tarief?> Tarieven)> Clausules(Verordening v) =>
        from clausule in (IEnumerable<(string Pad, Recidiveregeling? Regeling, IEnumerable<Tarief?> Tarieven)>)
        [
            ("$.recidive", v.Recidive?.Inhoud, v.Tarieven.Where(t => t.Recidive is null).Select(t => t.Tarief)),
            .. Tariefplaatsen.Van(v).Select(t => (t.Pad + ".recidive", t.Recidive, (IEnumerable<Tarief?>)[t.Tarief])),
        ]
        where clausule.Regeling is not null
        select (clausule.Pad, clausule.Regeling!, clausule.Tarieven);

    private static IEnumerable<Documentopmerking> Ruimte(Verordening v)
    {
        if (v.IndividueleAfstemming?.Inhoud is not { } ruimte) yield break;
        foreach (var (index, tarief) in v.Tarieven.Index())
        {
            if (tarief.Tarief?.Percentage is { } percentage && (percentage < ruimte.MinimumPercentage || percentage > ruimte.MaximumPercentage))
            {
                yield return new(JsonPad.Element("$.tarieven", index) + ".tarief.percentage", "Dit tarief ligt buiten de ruimte die individueleAfstemming laat: een van beide klopt waarschijnlijk niet.");
            }
        }
    }

    private static IEnumerable<Documentopmerking> Nul(Verordening v) =>
        from plek in Tariefplaatsen.Van(v)
        where plek.Tarief?.Percentage == 0
        select new Documentopmerking(plek.Pad + ".tarief.percentage", "Dit tarief is 0%: het verlaagt niets. Waarschijnlijk is een ander percentage bedoeld, of een waarschuwing.");

    private static IEnumerable<Documentopmerking> VerminderdVerwijt(Verordening v)
    {
        if (v.VerminderdeVerwijtbaarheid?.Inhoud is { } alles && alles.Deel == new Breuk(1, 1)) yield return new("$.verminderdeVerwijtbaarheid.inhoud.deel", "Bij verminderde verwijtbaarheid blijft zo de hele verlaging over: de bepaling doet dan niets. Waarschijnlijk is een ander deel bedoeld.");
        if (v.VerminderdeVerwijtbaarheid?.Inhoud is { Deel.Teller: 0 }) yield return new("$.verminderdeVerwijtbaarheid.inhoud.deel", "Bij verminderde verwijtbaarheid blijft zo niets over: er wordt dan nooit verlaagd. Waarschijnlijk is een ander deel bedoeld.");
    }

    /// <summary>A provision for a scheme of which it names no duty does nothing there: the mirror of a duty outside the schemes of the provision.</summary>
    private static IEnumerable<Documentopmerking> Regelingen(Verordening v) =>
        from gedraging in v.Gedragingen.Index()
        where gedraging.Item.Status == Bepalingstatus.Bekend
        let zonder = gedraging.Item.Regelingen.Except(gedraging.Item.Verplichtingen.Select(p => p.Regeling)).ToArray()
        where zonder.Length > 0
        select new Documentopmerking(
            JsonPad.Element("$.gedragingen", gedraging.Index) + ".regelingen",
            $"Deze bepaling noemt geen verplichting van {Inhoudswoorden.Regelingen(zonder)}: daar doet zij niets. Noem die verplichting, of laat de regeling weg.");

    private static IEnumerable<Documentopmerking> Waarschuwing(Verordening v)
    {
        var zonder = (v.Waarschuwing?.Inhoud?.Categorieen ?? []).Except(v.Gedragingen.Select(g => g.Categorie ?? 0)).ToArray();
        if (zonder.Length > 0) yield return new("$.waarschuwing.inhoud.categorieen", $"Geen gedraging valt in categorie {Inhoudswoorden.Lijst(zonder.Select(c => c.ToString(CultureInfo.InvariantCulture)))}: daar wordt nooit gewaarschuwd.");
    }

    /// <summary>A fixed amount is taken of one month: what is more than the benefit of that month takes nothing.</summary>
    private static IEnumerable<Documentopmerking> Vast(Verordening v)
    {
        var totEnMet = v.Gemeenten.Any(g => g.TotEnMet is null) ? null : v.Gemeenten.Max(g => g.TotEnMet);
        if (Normenlijst.Ingebouwd.Grenzen(v.Gemeenten.Min(g => (LocalDate?)g.Van), totEnMet) is not { } norm) yield break;
        foreach (var (pad, tarief) in Tariefplaatsen.Van(v).Select(t => (t.Pad, t.Tarief)).Concat(Tariefplaatsen.Schijven(v)))
        {
            if (tarief?.VastBedrag is not { } bedrag || bedrag <= norm.Laagste) continue;
            var welke = bedrag > norm.Hoogste ? "elke norm die hier bekend is" : $"de laagste norm die hier bekend is, {NederlandseWeergave.Bedrag(norm.Laagste)}";
            yield return new(pad + ".tarief.vastBedrag", $"Dit vaste bedrag is hoger dan {welke}. Een vast bedrag gaat over één maand, en neemt nooit meer dan de uitkering van die maand: de rest vervalt.");
        }
    }

    private static IEnumerable<Documentopmerking> Schijven(Verordening v) =>
        from schijven in Tariefplaatsen.Schijven(v).Zip(Tariefplaatsen.Schijven(v).Skip(1), (lager, hoger) => (Lager: lager.Tarief, Hoger: hoger))
        where Lichter(schijven.Hoger.Tarief, schijven.Lager)
        select new Documentopmerking(schijven.Hoger.Pad + ".tarief", "Bij een hoger bedrag is dit tarief lichter dan dat van de schijf ervoor. Waarschijnlijk is een ander percentage of een andere duur bedoeld.");

    /// <summary>Only what can be compared without a case: percentages with a duration, or amounts.</summary>
    private static bool Lichter(Tarief? tarief, Tarief? dan) => (tarief, dan) switch
    {
        ({ VastBedrag: { } bedrag }, { VastBedrag: { } meer }) => bedrag < meer,
        ({ Percentage: { } percentage, Maanden: { } maanden }, { Percentage: { } meer, Maanden: { } langer }) => percentage * maanden < meer * langer,
        _ => false,
    };
}

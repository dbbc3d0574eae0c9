using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;
using Maatregel.Rules.Verordeningen;
using NRules;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing;

/// <summary>De conclusies die in een sessie staan: wat een regel trok, en niet wat hij weer introk.</summary>
internal sealed class Conclusielijst
{
    private readonly HashSet<object> _conclusies = new(ReferenceEqualityComparer.Instance);

    public Conclusielijst(ISession sessie)
    {
        sessie.Events.FactInsertedEvent += (_, e) => _conclusies.Add(e.Fact.Value!);
        sessie.Events.FactRetractedEvent += (_, e) => _conclusies.Remove(e.Fact.Value!);
    }

    /// <summary>De uitslag per daad. Zolang bij één daad iets ontbreekt, wacht het hele besluit.</summary>
    public IReadOnlyDictionary<string, Uitslag> Besluit(Casus casus, IReadOnlyList<Daad> daden)
    {
        var uitslagen = daden.ToDictionary(d => d, Uitslag);
        Daad[] verlaagd = [.. daden.Where(d => uitslagen[d].Soort == Uitslagsoort.Verlaging)];
        var regeling = _conclusies.OfType<Gelezen<Samenloopregeling>>().LastOrDefault(s => verlaagd.Contains(s.Daad))?.Inhoud;
        var rekening = new Rekening(
            casus,
            regeling,
            _conclusies.OfType<Gelezen<Ingangsregeling>>().Any(i => verlaagd.Contains(i.Daad) && i.Inhoud.EerderAlsNietUitbetaald),
            verlaagd.Any(d => d.NaHetEinde) || _conclusies.OfType<Gelezen<Herleving>>().Any(h => verlaagd.Contains(h.Daad) && h.Daad.NieuweUitkeringBinnen(h.Inhoud.TermijnInMaanden)));
        Opdracht[] opdrachten = [.. verlaagd.Select(Opdracht)];
        var plannen = rekening.Plan(opdrachten);
        var wacht = uitslagen.Values.Any(u => u.Soort == Uitslagsoort.Ontbreekt) || rekening.TeLang(plannen) || rekening.VolgordeOmEenHandeling(plannen) || rekening.MisschienTeVeelNaastEenEerdere(plannen) || rekening.RuimteDoorSpreiden(opdrachten, plannen) || rekening.TochZwaarder(opdrachten, plannen) || (rekening.BlijftOver && verlaagd.Any(HerlevingOpen));
        foreach (var daad in verlaagd)
        {
            uitslagen[daad] = wacht ? new(Uitslagsoort.Ontbreekt, "een ander deel van het besluit") { Kandidaten = Kandidaten(daad) }
                : plannen[daad] is { NietUitvoerbaar: true } ? new(Uitslagsoort.NietUitvoerbaar)
                : new(Uitslagsoort.Verlaging, Verlaging(daad, plannen[daad])) { Steun = Steun(daad) };
        }

        return uitslagen.ToDictionary(u => u.Key.Naam, u => u.Value);
    }

    /// <summary>Er is een nieuwe uitkering, en of wat overbleef daarop mag worden toegepast, is niet gelezen.</summary>
    private bool HerlevingOpen(Daad daad) =>
        daad.EindeVoorNieuweUitkering is not null && !daad.NaHetEinde && _conclusies.OfType<Ongelezen>().Any(o => o.Daad == daad && o.Onderwerp == "herleving");

    private Uitslag Uitslag(Daad daad)
    {
        if (Alle<NietGeregeld>(c => c.Daad == daad, c => c.Wat) is [_, ..] teksten) return new(Uitslagsoort.NietGeregeld, teksten);
        if (Alle<AndereWeg>(c => c.Daad == daad, c => c.Weg) is [_, ..] wegen) return new(Uitslagsoort.AndereWeg, wegen);
        if (Alle<GeenMaatregel>(c => c.Daad == daad, c => c.Regel) is [_, ..] gronden) return new(Uitslagsoort.Geen, gronden);
        if (Alle<NietUitvoerbaar>(c => c.Daad == daad, c => c.Daad.Naam) is [_, ..]) return new(Uitslagsoort.NietUitvoerbaar);
        if (Alle<GedragingOngeregeld>(c => c.Daad == daad, c => c.Daad.Naam) is [_, ..]) return new(Uitslagsoort.NietGeregeld);
        if (Alle<Opzij>(c => c.Daad == daad, c => c.Regel) is [_, ..] zwaardere) return new(Uitslagsoort.Geen, zwaardere);
        if (Alle<Ontbreekt>(c => c.Daad == daad, c => c.Wat) is [_, ..] vragen) return new(Uitslagsoort.Ontbreekt, vragen) { Kandidaten = Kandidaten(daad) };
        if (Alle<Waarschuwing>(c => c.Daad == daad, c => c.Regel) is [_, ..] waarschuwingen) return new(Uitslagsoort.Waarschuwing, waarschuwingen);
        return new(Uitslagsoort.Verlaging);
    }

    private Opdracht Opdracht(Daad daad)
    {
        var afgestemd = Afgestemd(daad);
        return new(daad, afgestemd.Percentage, afgestemd.Maanden, afgestemd.Standaard.Maanden, _conclusies.OfType<Gespreid>().SingleOrDefault(g => g.Standaard == afgestemd.Standaard)?.Plan ?? []);
    }

    private string Verlaging(Daad daad, Maandenreeks plan)
    {
        var afgestemd = Afgestemd(daad);
        return Zin.Verlaging(Kandidaat(afgestemd.Standaard), afgestemd.Percentage, afgestemd.Maanden, plan.Maanden.Select(m => (m.Maand, m.Bedrag)));
    }

    private Afgestemd Afgestemd(Daad daad)
    {
        var gekozen = _conclusies.OfType<Gekozen>().Single(g => g.Daad == daad).Grondslag;
        return _conclusies.OfType<Afgestemd>().Single(c => c.Standaard.Grondslag == gekozen);
    }

    private List<string> Steun(Daad daad) => Alle<Steun>(s => s.Daad == daad, s => s.Regel);

    private List<string> Kandidaten(Daad daad) => Alle<Standaard>(s => s.Grondslag.Daad == daad, Kandidaat);

    private static string Kandidaat(Standaard standaard) => Zin.Kandidaat(standaard.Grondslag.Regel, standaard.Regel, standaard.Percentage, standaard.Maanden);

    private List<string> Alle<T>(Func<T, bool> voorwaarde, Func<T, string> tekst) =>
        [.. _conclusies.OfType<T>().Where(voorwaarde).Select(tekst).Distinct().Order(StringComparer.Ordinal)];
}

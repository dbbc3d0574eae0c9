using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing;

/// <summary>What is written down while the scheme runs: every rule looked at, every question, default and next step, once.</summary>
/// <param name="instellingen">What the municipality confirmed: that is no default any more. Without it every default stays one.</param>
internal sealed class Verslag(AdviesInstellingen? instellingen = null)
{
    /// <summary>The scheme writes some fifty lines; a step that gives back what it found, one or two.</summary>
    private readonly List<Overweging> _motivering = instellingen is null ? [] : new(64);
    private readonly List<Aanname> _aannames = [];
    private readonly List<Keuze> _keuzen = [];
    private readonly List<OpenVraag> _vragen = [];
    private readonly List<Vervolgstap> _vervolgstappen = [];
    private readonly List<(RegelId? Grondslag, Verzoek Verzoek)> _verzoeken = [];

    public IReadOnlyList<Overweging> Motivering => _motivering;

    public IReadOnlyList<Aanname> Aannames => _aannames;

    public IReadOnlyList<Keuze> Keuzen => _keuzen;

    public IReadOnlyList<OpenVraag> Vragen => _vragen;

    public IReadOnlyList<Vervolgstap> Vervolgstappen => _vervolgstappen;

    /// <summary>Leaves out defaults that turned out to touch nothing.</summary>
    public void LaatWeg(params IEnumerable<string> aannames) => _aannames.RemoveAll(a => aannames.Contains(a.Code));

    /// <summary>Writes down that a rule was looked at, and what it rests on. What a rule that was set aside still asks is moot.</summary>
    public void Noteer<T>(Beoordeling<T> beoordeling, LocalDate datum, string? gedraging = null, RegelId? grondslag = null, RegelId? opzijGezetDoor = null)
        where T : class
    {
        var (regel, bevinding) = beoordeling;
        _motivering.Add(new Overweging
        {
            Stap = regel.Stap,
            Regel = regel.Id,
            Status = opzijGezetDoor is null ? bevinding.Status : OverwegingStatus.OpzijGezet,
            Gedraging = gedraging,
            Grondslag = grondslag,
            OpzijGezetDoor = opzijGezetDoor,
            OpenVraag = opzijGezetDoor is null ? bevinding.OpenVraag?.Code : null,
            Toelichting = bevinding.Toelichting,
            Opmerking = bevinding.Opmerking ?? (bevinding.Status == OverwegingStatus.NietVanToepassing && !bevinding.Bekeken ? null : regel.Opmerking),
            Herkomst = bevinding.Herkomst,
            Bron = regel.Bron,
            Dag = datum,
            AndereBronnen = Andere(regel, bevinding, datum),
        });
        if (bevinding.Wens is { } wens && gedraging is not null) Neem(wens, gedraging, grondslag, [regel.Bron.Op(datum), .. bevinding.AndereBronnen]);
        Neem(bevinding, metVragen: opzijGezetDoor is null);
    }

    /// <summary>Takes over the questions and the defaults of a finding, where there is no conduct of which the rule says anything.</summary>
    public void Neem<T>(Bevinding<T> bevinding, bool metVragen = true)
        where T : class
    {
        foreach (var aanname in bevinding.Aannames) Neem(aanname);
        foreach (var keuze in bevinding.Keuzen) Neem(keuze);
        if (!metVragen) return;
        if (bevinding.OpenVraag is { } vraag) Vraag(vraag);
        foreach (var verdere in bevinding.VerdereVragen) Vraag(verdere);
    }

    /// <summary>What was asked for of a conduct, on the basis that was chosen.</summary>
    public IEnumerable<Verzoek> Verzoeken(string gedraging, RegelId? grondslag) =>
        _verzoeken.Where(v => v.Verzoek.Gedraging == gedraging && (v.Grondslag is null || v.Grondslag == grondslag)).Select(v => v.Verzoek);

    /// <summary>What was asked for and allowed, and came to nothing in the end.</summary>
    public void NietGevolgd(string code, string gedraging, Toelichting reden)
    {
        var index = _verzoeken.FindIndex(v => v.Verzoek.Code == code && v.Verzoek.Gedraging == gedraging && v.Verzoek.Gevolgd);
        if (index >= 0) _verzoeken[index] = (_verzoeken[index].Grondslag, _verzoeken[index].Verzoek with { Gevolgd = false, Reden = reden });
    }

    /// <summary>Takes over what was found by a step that reports nothing itself.</summary>
    public void Voeg(Verslag gevonden)
    {
        _motivering.AddRange(gevonden._motivering);
        foreach (var aanname in gevonden._aannames) Neem(aanname);
        foreach (var keuze in gevonden._keuzen) Neem(keuze);
        foreach (var vraag in gevonden._vragen) Vraag(vraag);
        foreach (var stap in gevonden._vervolgstappen) Stap(stap);
        _verzoeken.AddRange(gevonden._verzoeken);
    }

    /// <summary>Writes down a consideration of the scheme itself.</summary>
    public void Noteer(Overweging overweging) => _motivering.Add(overweging);

    /// <summary>One default may serve more than one rule: it is reported once, with every source it concerns.</summary>
    public void Neem(Aanname aanname)
    {
        if (instellingen?.Bevestigd(aanname) is { } keuze)
        {
            Neem(keuze);
            return;
        }

        for (var i = 0; i < _aannames.Count; i++)
        {
            if (_aannames[i].Code != aanname.Code || !_aannames[i].Tekst.Equals(aanname.Tekst)) continue;
            if (aanname.Gewicht == Aannamegewicht.Bepalend) _aannames[i] = _aannames[i] with { Gewicht = Aannamegewicht.Bepalend };
            if (aanname.Bronnen.Except(_aannames[i].Bronnen).Any()) _aannames[i] = _aannames[i] with { Bronnen = [.. _aannames[i].Bronnen.Union(aanname.Bronnen)] };
            return;
        }

        _aannames.Add(aanname);
    }

    public void Neem(Keuze keuze) => Eenmaal(_keuzen, keuze);

    /// <summary>One question may be needed by more than one rule: it is asked once, with every source that asks it.</summary>
    public void Vraag(OpenVraag vraag)
    {
        var index = _vragen.FindIndex(v => v.Code == vraag.Code && v.Gedraging == vraag.Gedraging && v.Vraag.Equals(vraag.Vraag));
        if (index < 0) _vragen.Add(vraag);
        else _vragen[index] = _vragen[index] with { Bronnen = [.. _vragen[index].Bronnen.Union(vraag.Bronnen)] };
    }

    public void Stap(Vervolgstap stap) => Eenmaal(_vervolgstappen, stap);

    /// <summary>Whether a question about a conduct is open.</summary>
    public bool HeeftVragen(string gedraging) => _vragen.Exists(v => v.Gedraging == gedraging);

    /// <summary>Questions about a conduct are moot once it is certain that it leads to no measure.</summary>
    public void VervalVragen(string gedraging) => _vragen.RemoveAll(v => v.Gedraging == gedraging);

    /// <summary>What a later step says of a wish goes before what an earlier one said.</summary>
    private void Neem(Wens wens, string gedraging, RegelId? grondslag, IReadOnlyList<Bron> bronnen)
    {
        _verzoeken.RemoveAll(v => v.Grondslag == grondslag && v.Verzoek.Code == wens.Code && v.Verzoek.Gedraging == gedraging);
        _verzoeken.Add((grondslag, new Verzoek(wens.Code, gedraging, wens.Gevolgd, wens.Reden, bronnen)));
    }

    private static Reeks<Bron> Andere<T>(Regel regel, Bevinding<T> bevinding, LocalDate datum)
        where T : class
    {
        var eigen = bevinding.AndereBronnen;
        var uitspraken = bevinding.Status == OverwegingStatus.NietVanToepassing && eigen.Count == 0 ? [] : regel.Uitspraken;
        if (uitspraken.Count + eigen.Count == 0) return Reeks<Bron>.Leeg;

        var bronnen = new Bron[uitspraken.Count + eigen.Count];
        for (var i = 0; i < bronnen.Length; i++) bronnen[i] = i < uitspraken.Count ? uitspraken[i] : eigen[i - uitspraken.Count].Op(datum);
        return new(bronnen);
    }

    private static void Eenmaal<T>(List<T> lijst, T item)
    {
        if (!lijst.Contains(item)) lijst.Add(item);
    }
}

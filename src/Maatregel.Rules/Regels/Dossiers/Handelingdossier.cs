using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;

namespace Maatregel.Rules.Regels.Dossiers;

/// <summary>One act that breached several duties: each conduct, with what it came to.</summary>
/// <param name="Gedragingen">The conducts, with basis and with percentage and duration; <c>null</c> while these are open.</param>
internal sealed record Handelingdossier(IReadOnlyList<(Gedragingdossier Dossier, Grondslag? Grondslag, Tariefuitkomst? Tarief)> Gedragingen)
{
    /// <summary>The conduct under whose verordening the act is looked at.</summary>
    public Gedragingdossier Eerste => Gedragingen[0].Dossier;

    /// <summary>
    /// Whether one conduct was judged to have urgent reasons, or such that nothing is lowered, and another not: reasons of the person are
    /// reasons whichever duty the one act breached. What is not judged yet says nothing.
    /// </summary>
    public bool AndersBeoordeeld => Gedragingen
        .Select(g => g.Dossier.DringendeRedenen)
        .Where(r => r is { Oordeel: not DringendeRedenenOordeel.NietBeoordeeld })
        .DistinctBy(r => (r!.Oordeel, r.Afstemming?.Zwaarte == 0))
        .Skip(1)
        .Any();

    /// <summary>Which judgement on urgent reasons holds; it is answered by the same one on each conduct.</summary>
    public Toelichting WelkeRedenen => $"{Opsomming} zijn één handeling, en het oordeel over dringende redenen is niet bij elke gelijk. Welk oordeel geldt voor deze handeling, en waarom?{OokOverDeZaak}";

    /// <summary>Reasons that the whole case sees contradict a judgement that there are none, so who judges that changes both at once.</summary>
    private string OokOverDeZaak => Eerste.Casus.DringendeRedenen?.Oordeel == DringendeRedenenOordeel.Aanwezig
        ? " Zijn er geen redenen, wijzig dan ook het oordeel over de hele zaak."
        : "";

    /// <summary>Where that answer goes.</summary>
    public IReadOnlyList<string> VeldenVanRedenen => ["dringendeRedenen", .. Velden("oordeel.dringendeRedenen")];

    /// <summary>The conducts by name, at the beginning of a sentence.</summary>
    public string Opsomming => string.Join(" en ", Gedragingen.Select((g, plaats) => plaats == 0 ? g.Dossier.Aanduiding.Begin : g.Dossier.Aanduiding));

    /// <summary>Where a judgement on each conduct stands in the case.</summary>
    public IEnumerable<string> Velden(string lid) => Gedragingen.Select(g => g.Dossier.Veld(lid));

    /// <summary>What is still asked, of which conduct.</summary>
    public IReadOnlyList<OpenVraag> Vragen { get; init; } = [];

    /// <summary>Whether these are one breach, of the same duty by the same person: then it counts once, whatever a clause says of several duties.</summary>
    public bool EenPlicht { get; init; }

    /// <summary>A conduct for which a fine may come, when it is this act, or may be; then there is one conduct beside it.</summary>
    public Gedragingdossier? Boete { get; init; }

    /// <summary>Whether it is told that the two are one act.</summary>
    public bool EenMetBoete => Boete?.Gedraging.Handeling is { } handeling && handeling == Eerste.Gedraging.Handeling;
}

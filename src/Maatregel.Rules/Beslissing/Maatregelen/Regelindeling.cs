using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>The rules of law and of one verordening for one scheme on the days of one regime, sorted by step and typed: what the scheme runs.</summary>
internal sealed class Regelindeling
{
    private readonly Regel<Gedragingdossier, Beletsel>[][] _toetsen;

    public Regelindeling(IReadOnlyList<Regel> boek, Wetsregime regime)
    {
        Regel[] regels = [.. boek.Where(regime.Bevat)];
        _toetsen = [.. Enum.GetValues<Stap>().Select(stap => regels.OfType<Regel<Gedragingdossier, Beletsel>>().Where(r => r.Stap == stap).ToArray())];
        Grondslagen = [.. regels.OfType<Regel<Gedragingdossier, Grondslag>>()];
        Tarieven = [.. regels.OfType<Regel<Grondslagdossier, Tariefuitkomst>>()];
        Recidive = [.. regels.OfType<Regel<Recidivedossier, Tariefuitkomst>>()];
        Samenloop = [.. regels.OfType<Regel<Handelingdossier, Zwaarste>>()];
        Waarschuwingen = [.. regels.OfType<Regel<Grondslagdossier, Beletsel>>()];
        Zienswijze = [.. regels.OfType<Regel<Casusdossier, Beletsel>>()];
        Afstemming = [.. regels.OfType<Regel<Afstemmingsdossier, Verlaging>>()];
        Ingang = [.. regels.OfType<Regel<Uitvoeringsdossier, Ingangskeuze>>()];
        Gezin = [.. regels.OfType<Regel<Uitvoeringsdossier, Gezinsverlaging>>()];
        Spreiding = [.. regels.OfType<Regel<Uitvoeringsdossier, Spreidingskeuze>>()];
        Bezwaar = [.. regels.OfType<Regel<Vervolgdossier, Bezwaartermijn>>()];
        Heroverweging = [.. regels.OfType<Regel<Vervolgdossier, Heroverwegingstermijn>>()];
        Inkeer = [.. regels.OfType<Regel<Vervolgdossier, Inkeermogelijkheid>>()];
    }

    public Regel<Gedragingdossier, Grondslag>[] Grondslagen { get; }

    public Regel<Grondslagdossier, Tariefuitkomst>[] Tarieven { get; }

    public Regel<Recidivedossier, Tariefuitkomst>[] Recidive { get; }

    public Regel<Handelingdossier, Zwaarste>[] Samenloop { get; }

    public Regel<Grondslagdossier, Beletsel>[] Waarschuwingen { get; }

    public Regel<Casusdossier, Beletsel>[] Zienswijze { get; }

    public Regel<Afstemmingsdossier, Verlaging>[] Afstemming { get; }

    public Regel<Uitvoeringsdossier, Ingangskeuze>[] Ingang { get; }

    public Regel<Uitvoeringsdossier, Gezinsverlaging>[] Gezin { get; }

    public Regel<Uitvoeringsdossier, Spreidingskeuze>[] Spreiding { get; }

    public Regel<Vervolgdossier, Bezwaartermijn>[] Bezwaar { get; }

    public Regel<Vervolgdossier, Heroverwegingstermijn>[] Heroverweging { get; }

    public Regel<Vervolgdossier, Inkeermogelijkheid>[] Inkeer { get; }

    /// <summary>The rules of a step that may stand in the way of a measure.</summary>
    public Regel<Gedragingdossier, Beletsel>[] Toetsen(Stap stap) => _toetsen[(int)stap];
}

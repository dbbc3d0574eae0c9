namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of a breakdown whose groups are known beforehand.</summary>
internal sealed class Indelingsteller(Indeling indeling)
{
    private readonly Telling[] _tellingen = [.. indeling.Groepen.Select(_ => new Telling())];

    public void Voeg(Afspraak afspraak, decimal? prijs) => _tellingen[indeling.Plaats(afspraak)].Voeg(afspraak, prijs);

    public Uitsplitsing Uitsplitsing(NoShowInstelling instelling) => new(
        indeling.Kenmerk,
        [.. indeling.Groepen.Zip(_tellingen)
            .Where(p => p.Second.Afspraken > 0 && p.Second.Afspraken >= instelling.KleinsteGroep)
            .Select(p => new Groepscijfers(p.First.Code, p.First.Naam, p.Second.Cijfers(instelling.Doel)))],
        _tellingen.Count(t => t.Afspraken > 0 && t.Afspraken < instelling.KleinsteGroep));
}

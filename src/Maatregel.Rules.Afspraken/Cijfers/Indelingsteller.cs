namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of a breakdown whose groups are known beforehand.</summary>
internal sealed class Indelingsteller(Indeling indeling) : IGroepsteller
{
    private readonly Groepstelling[] _tellingen = [.. indeling.Groepen.Select(_ => new Groepstelling())];

    public NoShowKenmerk Kenmerk => indeling.Kenmerk;

    public void Voeg(Afspraak afspraak) => _tellingen[indeling.Plaats(afspraak)].Voeg(afspraak);

    public Groepering Groepering(IReadOnlyList<(Groepering Grof, Func<string, string> Code)> grover, int kleinste) =>
        new(Kenmerk, indeling.Groepen.Zip(_tellingen), grover, kleinste);
}

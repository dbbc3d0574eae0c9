namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of one breakdown.</summary>
internal interface IGroepsteller
{
    public NoShowKenmerk Kenmerk { get; }

    public void Voeg(Afspraak afspraak);

    /// <param name="grover">The breakdowns that this one refines, with the code of the group there.</param>
    /// <param name="kleinste">The smallest count that may be shown.</param>
    public Groepering Groepering(IReadOnlyList<(Groepering Grof, Func<string, string> Code)> grover, int kleinste);
}

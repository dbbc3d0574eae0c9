namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>The running counts of one group: what may be shown of it.</summary>
internal sealed class Groepstelling
{
    /// <summary>The appointments whose outcome is known.</summary>
    public int Afspraken { get; private set; }

    public int NoShows { get; private set; }

    public void Voeg(Afspraak afspraak)
    {
        if (afspraak.Uitkomst == Afspraakuitkomst.Onbeslist) return;

        Afspraken++;
        if (afspraak.IsNoShow) NoShows++;
    }
}

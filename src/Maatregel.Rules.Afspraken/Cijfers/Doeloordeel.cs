namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Of het doel is gehaald, gezien het interval.</summary>
public enum Doeloordeel
{
    /// <summary>Het doel ligt binnen het interval, of er zijn geen afspraken: er is geen uitspraak mogelijk.</summary>
    NietTeZeggen,

    /// <summary>Het hele interval ligt op of onder het doel.</summary>
    Gehaald,

    /// <summary>Het hele interval ligt boven het doel.</summary>
    NietGehaald,
}

namespace Maatregel.Rules.Invoer;

/// <summary>Een fout in het gebruik of de inrichting van het product. Een uitkomst van een zaak is nooit een exceptie.</summary>
public abstract class MaatregelException : Exception
{
    /// <summary>Maakt de exceptie.</summary>
    protected MaatregelException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    protected MaatregelException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    protected MaatregelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten.</summary>
    /// <param name="message">De boodschap, die de fouten noemt.</param>
    /// <param name="fouten">De fouten.</param>
    protected MaatregelException(string message, IReadOnlyList<Fout> fouten)
        : base(message) =>
        Fouten = Reeks.Kopie(fouten);

    /// <summary>Alle fouten in wat is aangeleverd; leeg als de fout niet in de invoer zit.</summary>
    public IReadOnlyList<Fout> Fouten { get; } = Reeks<Fout>.Leeg;
}

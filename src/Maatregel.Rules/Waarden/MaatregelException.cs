namespace Maatregel.Rules.Waarden;

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
}

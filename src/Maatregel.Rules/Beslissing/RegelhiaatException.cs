using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Beslissing;

/// <summary>Geen enkele regel geeft een conclusie die nodig is. Er wordt niets ingevuld.</summary>
public sealed class RegelhiaatException : MaatregelException
{
    /// <summary>Maakt de fout.</summary>
    public RegelhiaatException()
    {
    }

    /// <summary>Maakt de fout met een melding.</summary>
    /// <param name="message">De melding.</param>
    public RegelhiaatException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de fout met een melding en een oorzaak.</summary>
    /// <param name="message">De melding.</param>
    /// <param name="innerException">De oorzaak.</param>
    public RegelhiaatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

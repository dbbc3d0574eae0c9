using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Beslissing;

/// <summary>Twee regels eisen dezelfde conclusie op en geen van beide wijkt van de andere af. Er wordt niet stil gekozen.</summary>
public sealed class RegelconflictException : MaatregelException
{
    /// <summary>Maakt de fout.</summary>
    public RegelconflictException()
    {
    }

    /// <summary>Maakt de fout met een melding.</summary>
    /// <param name="message">De melding.</param>
    public RegelconflictException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de fout met een melding en een oorzaak.</summary>
    /// <param name="message">De melding.</param>
    /// <param name="innerException">De oorzaak.</param>
    public RegelconflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

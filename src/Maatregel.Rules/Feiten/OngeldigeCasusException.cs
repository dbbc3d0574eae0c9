using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Feiten;

/// <summary>De casus spreekt zichzelf tegen of is niet volledig genoeg om te lezen.</summary>
public sealed class OngeldigeCasusException : MaatregelException
{
    /// <summary>Maakt de exceptie.</summary>
    public OngeldigeCasusException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    public OngeldigeCasusException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    public OngeldigeCasusException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten; de boodschap noemt ze.</summary>
    public OngeldigeCasusException(IReadOnlyList<Fout> fouten)
        : base(Fout.Lijst("De casus is ongeldig:", fouten), fouten)
    {
    }
}

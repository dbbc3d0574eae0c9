using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Feiten;

/// <summary>Het verzoek om herziening spreekt zichzelf tegen of is niet volledig genoeg om te lezen.</summary>
public sealed class OngeldigHerzieningsverzoekException : MaatregelException
{
    /// <summary>Maakt de exceptie.</summary>
    public OngeldigHerzieningsverzoekException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    public OngeldigHerzieningsverzoekException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    public OngeldigHerzieningsverzoekException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten; de boodschap noemt ze.</summary>
    public OngeldigHerzieningsverzoekException(IReadOnlyList<Fout> fouten)
        : base(Fout.Lijst("Het verzoek om herziening is ongeldig:", fouten), fouten)
    {
    }
}

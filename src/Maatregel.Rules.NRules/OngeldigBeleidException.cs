using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.NRules;

/// <summary>De beleidsregels kunnen niet worden geladen; de boodschap noemt alle fouten.</summary>
public sealed class OngeldigBeleidException : MaatregelException
{
    /// <summary>Maakt de exceptie.</summary>
    public OngeldigBeleidException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    public OngeldigBeleidException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    public OngeldigBeleidException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten; de boodschap noemt ze.</summary>
    public OngeldigBeleidException(IReadOnlyList<string> fouten)
        : base(string.Join('\n', fouten.Select(f => "- " + f).Prepend("De beleidsregels kunnen niet worden geladen:")), [.. fouten.Select(f => new Fout("beleid", "ongeldig-beleid", f))])
    {
    }
}

using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Adviezen;

/// <summary>Een of meer sjablonen kloppen niet.</summary>
public sealed class OngeldigSjabloonException : MaatregelException
{
    /// <summary>Maakt de exceptie.</summary>
    public OngeldigSjabloonException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    public OngeldigSjabloonException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    public OngeldigSjabloonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten; de boodschap noemt ze. Het pad van een fout is de naam van het sjabloon.</summary>
    public OngeldigSjabloonException(IReadOnlyList<Fout> fouten)
        : base(Fout.Lijst("De sjablonen zijn ongeldig:", fouten), fouten)
    {
    }
}

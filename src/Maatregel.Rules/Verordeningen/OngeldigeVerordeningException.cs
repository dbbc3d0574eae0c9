using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een of meer verordeningen zijn niet te lezen, spreken zichzelf tegen of overschrijden een grens van de wet.</summary>
public sealed class OngeldigeVerordeningException : MaatregelException
{
    /// <summary>Maakt de exceptie.</summary>
    public OngeldigeVerordeningException()
    {
    }

    /// <summary>Maakt de exceptie met een boodschap.</summary>
    public OngeldigeVerordeningException(string message)
        : base(message)
    {
    }

    /// <summary>Maakt de exceptie met een boodschap en een oorzaak.</summary>
    public OngeldigeVerordeningException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Maakt de exceptie met alle fouten; de boodschap noemt ze.</summary>
    public OngeldigeVerordeningException(IReadOnlyList<Fout> fouten)
        : base(Fout.Lijst("De verordeningen zijn ongeldig:", fouten), fouten)
    {
    }
}

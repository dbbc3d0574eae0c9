using Maatregel.Rules.Recht;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Een beleidsregel die is geladen.</summary>
public sealed record Beleidsregelvermelding
{
    internal Beleidsregelvermelding(Beleidsregel regel, bool geldt) =>
        (Regel, Bron, Van, TotEnMet, Geldt) = (regel.Naam, regel.Bron, regel.Geldigheid.Van, regel.Geldigheid.TotEnMet, geldt);

    /// <summary>De naam van de beleidsregel.</summary>
    public string Regel { get; }

    /// <summary>De plaats in het beleid.</summary>
    public Bron Bron { get; }

    /// <summary>De eerste dag waarop de beleidsregel geldt.</summary>
    public LocalDate Van { get; }

    /// <summary>De laatste dag, of <c>null</c> als geen einde bekend is.</summary>
    public LocalDate? TotEnMet { get; }

    /// <summary>Of de beleidsregel gold op de dag van het besluit. Gold hij niet, dan is hij niet bekeken.</summary>
    public bool Geldt { get; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Beleidsregelvermelding);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Wat een beleidsregel over een advies zegt.</summary>
public sealed record Beleidspunt
{
    internal Beleidspunt(Beleidsregel regel, Beleidspuntsoort soort, Toelichting tekst, string? gedraging)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        (Regel, Bron, Soort, Tekst, Gedraging) = (regel.Naam, regel.Bron, soort, tekst, gedraging);
    }

    /// <summary>De naam van de beleidsregel.</summary>
    public string Regel { get; }

    /// <summary>Of het een aandachtspunt is of een vraag.</summary>
    public Beleidspuntsoort Soort { get; }

    /// <summary>Het punt in gewone woorden.</summary>
    public Toelichting Tekst { get; }

    /// <summary>De gedraging, of <c>null</c> als het punt de hele zaak betreft.</summary>
    public string? Gedraging { get; }

    /// <summary>De plaats in het beleid.</summary>
    public Bron Bron { get; }

    /// <inheritdoc/>
    public override string ToString() => nameof(Beleidspunt);
}

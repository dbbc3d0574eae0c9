namespace Maatregel.Rules.Recht;

/// <summary>
/// De plaats in het recht waarop een stap berust: een wetsbepaling, een bepaling van een verordening, een uitspraak
/// of het werkproces van de gemeente. Aanhaling, JCI en adres volgen uit de bron en worden nooit apart bewaard.
/// </summary>
public abstract record Bron
{
    private protected Bron()
    {
    }

    /// <summary>De bron in woorden, bijvoorbeeld <c>artikel 18, vierde lid, onderdeel h, Participatiewet</c>.</summary>
    public abstract string Aanhaling { get; }

    /// <summary>De Juriconnect-verwijzing, of <c>null</c> als de bron er geen heeft.</summary>
    public virtual string? Jci => null;

    /// <summary>Het adres waar de bron te lezen is, of <c>null</c> als dat niet bekend is.</summary>
    public virtual string? Url => null;

    /// <summary>Dezelfde bron zoals die gold op een dag. Een bron zonder dagtekening blijft zichzelf.</summary>
    public virtual Bron Op(LocalDate dag) => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Aanhaling;
}

namespace Maatregel.Rules.Verordeningen;

/// <summary>Een voorwaarde aan de belanghebbende voor wie een bepaling geldt.</summary>
internal enum Persoonsvoorwaarde
{
    /// <summary>Alleen voor wie jonger is dan 27 jaar.</summary>
    JongerDan27,

    /// <summary>Alleen voor wie jonger is dan 27 jaar, in de eerste vier weken na de melding.</summary>
    JongerDan27InZoektijd,

    /// <summary>Alleen voor een alleenstaande ouder.</summary>
    AlleenstaandeOuder,
}

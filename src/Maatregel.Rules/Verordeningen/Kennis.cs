namespace Maatregel.Rules.Verordeningen;

/// <summary>Waaruit iemand een bepaling kent.</summary>
public enum Kennis
{
    /// <summary>Uit de tekst van de verordening zelf.</summary>
    Tekst,

    /// <summary>Uit een studie of uitspraak die de woorden van de bepaling aanhaalt.</summary>
    Aangehaald,

    /// <summary>Uit een studie of uitspraak die de bepaling in eigen woorden weergeeft.</summary>
    Weergegeven,

    /// <summary>Van een website.</summary>
    Website,
}

namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat een verordening onder het benadelingsbedrag verstaat. Het woord alleen zegt niet genoeg.</summary>
internal enum Benadelingsbegrip
{
    /// <summary>De netto bijstand door langere of eerdere afhankelijkheid.</summary>
    LangereAfhankelijkheidNetto,

    /// <summary>De bruto bijstand door langere of eerdere afhankelijkheid.</summary>
    LangereAfhankelijkheidBruto,

    /// <summary>De bijstand door langere of eerdere afhankelijkheid; of dat netto of bruto is, zegt de verordening niet.</summary>
    LangereAfhankelijkheid,

    /// <summary>Het te veel betaalde, netto.</summary>
    TeVeelBetaaldNetto,

    /// <summary>Het te veel betaalde, bruto.</summary>
    TeVeelBetaaldBruto,

    /// <summary>Het te veel betaalde; of dat netto of bruto is, zegt de verordening niet.</summary>
    TeVeelBetaald,
}

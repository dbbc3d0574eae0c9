namespace Maatregel.Rules.Verordeningen;

/// <summary>Wat een verordening onder het benadelingsbedrag verstaat. Het woord alleen zegt niet genoeg.</summary>
public enum Benadelingsbegrip
{
    /// <summary>De netto bijstand door langere of eerdere afhankelijkheid.</summary>
    LangereAfhankelijkheidNetto,

    /// <summary>Het te veel betaalde, netto.</summary>
    TeVeelBetaaldNetto,

    /// <summary>Het te veel betaalde, bruto.</summary>
    TeVeelBetaaldBruto,
}

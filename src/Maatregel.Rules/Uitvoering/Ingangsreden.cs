namespace Maatregel.Rules.Uitvoering;

/// <summary>Waarom een maatregel in een maand ingaat.</summary>
internal enum Ingangsreden
{
    /// <summary>De maand na de bekendmaking: de hoofdregel.</summary>
    NaBekendmaking,

    /// <summary>Een eerdere maand is nog niet uitbetaald en de verordening laat die toe.</summary>
    EerderOnbetaald,

    /// <summary>De maand na de bekendmaking is al uitbetaald.</summary>
    AlUitbetaald,

    /// <summary>De uitkering begint pas in deze maand.</summary>
    BeginVanUitkering,

    /// <summary>De maatregel begint in de loop van een maand; gerekend wordt met hele maanden.</summary>
    HeleMaanden,
}

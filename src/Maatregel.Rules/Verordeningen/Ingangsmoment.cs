namespace Maatregel.Rules.Verordeningen;

/// <summary>In welke maand een maatregel volgens de verordening begint.</summary>
internal enum Ingangsmoment
{
    /// <summary>De maand na de bekendmaking van het besluit.</summary>
    MaandNaBekendmaking,

    /// <summary>De maand van het besluit, als die nog niet is uitbetaald.</summary>
    MaandVanBesluit,
}

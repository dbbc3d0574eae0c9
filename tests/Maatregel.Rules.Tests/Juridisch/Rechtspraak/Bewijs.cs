namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>How well a ruling was read.</summary>
internal enum Bewijs
{
    /// <summary>The headnote and the facts of the ruling itself.</summary>
    Uitspraak,

    /// <summary>A third party's summary: figures usually right, reasons to be checked.</summary>
    Samenvatting,
}

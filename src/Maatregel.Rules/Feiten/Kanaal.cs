namespace Maatregel.Rules.Feiten;

/// <summary>Hoe een afspraak werd gehouden.</summary>
public enum Kanaal
{
    /// <summary>Op kantoor of een andere plaats.</summary>
    OpLocatie,

    /// <summary>Per telefoon. Eén keer niet opnemen is geen no-show: het telt pas na een tweede poging, en wie dezelfde dag terugbelt, was er.</summary>
    Telefoon,

    /// <summary>Per beeldverbinding.</summary>
    Video,
}

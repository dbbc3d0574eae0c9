namespace Maatregel.Rules.Verordeningen;

/// <summary>Wie een verordening vaststelt.</summary>
public enum Vaststeller
{
    /// <summary>De gemeenteraad.</summary>
    Gemeenteraad,

    /// <summary>Het algemeen bestuur van een gemeenschappelijke regeling.</summary>
    AlgemeenBestuur,
}

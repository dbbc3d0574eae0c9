using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>De uitkomst van het opzoeken van een norm: de norm, of wat er ontbreekt.</summary>
internal readonly record struct Normopzoeking
{
    private Normopzoeking(Norm? norm, Toelichting? ontbreekt, Bron bron) => (Norm, Ontbreekt, Bron) = (norm, ontbreekt, bron);

    /// <summary>De norm, of <c>null</c> als die niet bekend is.</summary>
    public Norm? Norm { get; }

    /// <summary>Waarom er geen norm is, of <c>null</c> als die er is.</summary>
    public Toelichting? Ontbreekt { get; }

    /// <summary>De bepaling waaruit de norm moet blijken.</summary>
    public Bron Bron { get; }

    public static Normopzoeking Gevonden(decimal bedrag, Bron bron) => new(new Norm(bedrag, bron), null, bron);

    public static Normopzoeking Leemte(Bron bron, Toelichting waarom) => new(null, waarom, bron);
}

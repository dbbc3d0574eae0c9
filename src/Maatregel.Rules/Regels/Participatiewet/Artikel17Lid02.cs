using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie vóór de toekenning niet op het poortwachtergesprek komt, werkt niet mee aan de eigen aanvraag. Dat raakt de
/// aanvraag; er is nog geen uitkering om te verlagen.
/// </summary>
internal sealed class Artikel17Lid02 : Aanvraagfase
{
    private static readonly LocalDate LaatsteDagMetOproep = new(2016, 12, 31);

    public override RegelId Id => new(Regelcode.Pw17Lid2);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("17").Lid("2");

    /// <summary>The words about obeying a summons stood in the lid until the end of 2016 (Stb. 2016, 471).</summary>
    protected override Toelichting Waarom(Toelichting wat, LocalDate datum) => datum <= LaatsteDagMetOproep
        ? $"{wat} Op {datum} noemde artikel 17, tweede lid, het gehoor geven aan een oproep met zoveel woorden."
        : (Toelichting)$"{wat} Op {datum} noemde artikel 17, tweede lid, alleen nog de algemene plicht om mee te werken.";
}

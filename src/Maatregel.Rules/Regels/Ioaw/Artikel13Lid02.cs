using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>Wie vóór de toekenning niet op het poortwachtergesprek komt, werkt niet mee aan de eigen aanvraag. Dat raakt de aanvraag.</summary>
internal sealed class Artikel13Lid02 : Aanvraagfase
{
    public override RegelId Id => new(Regelcode.Ioaw13Lid2);

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("13").Lid("2");
}

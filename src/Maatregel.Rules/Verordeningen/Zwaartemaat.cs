namespace Maatregel.Rules.Verordeningen;

/// <summary>Waaraan de verordening de zwaarste van twee maatregelen meet.</summary>
internal enum Zwaartemaat
{
    /// <summary>Aan de som over alle maanden.</summary>
    Totaal,

    /// <summary>Aan het percentage, hoe lang het ook duurt.</summary>
    Percentage,
}

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>De afstand van een percentage tot het doel.</summary>
/// <param name="Punten">Het percentage min het doel, in procentpunten; boven het doel positief. <c>null</c> zonder afspraken.</param>
/// <param name="Oordeel">Of het doel is gehaald, gezien het interval.</param>
public sealed record Doelafstand(decimal? Punten, Doeloordeel Oordeel)
{
    internal static Doelafstand Van(Aandeel aandeel, decimal doel)
    {
        var oordeel = aandeel.Bovengrens <= doel ? Doeloordeel.Gehaald
            : aandeel.Ondergrens > doel ? Doeloordeel.NietGehaald
            : Doeloordeel.NietTeZeggen;
        return new(aandeel.Percentage - doel, oordeel);
    }

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Doelafstand);
}

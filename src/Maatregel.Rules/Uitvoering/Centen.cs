namespace Maatregel.Rules.Uitvoering;

/// <summary>Hoe bedragen op de cent uitkomen.</summary>
internal static class Centen
{
    public static decimal RondAf(decimal bedrag) => Math.Round(bedrag, 2, MidpointRounding.AwayFromZero);

    public static decimal Omlaag(decimal bedrag) => Math.Round(bedrag, 2, MidpointRounding.ToNegativeInfinity);

    /// <summary>
    /// Verdeelt een totaal over de maanden: elke maand haar deel, omlaag op de cent, en wat overblijft in de eerste maand
    /// die er ruimte voor heeft. Past een cent nergens meer, dan vervalt hij: een maand gaat nooit onder nul.
    /// </summary>
    public static decimal[] Verdeel(decimal totaal, IReadOnlyList<(decimal Deel, decimal Ruimte)> maanden)
    {
        var bedragen = new decimal[maanden.Count];
        var rest = totaal;
        for (var i = 0; i < bedragen.Length; i++)
        {
            bedragen[i] = Math.Min(Omlaag(maanden[i].Deel), maanden[i].Ruimte);
            rest -= bedragen[i];
        }

        for (var i = 0; i < bedragen.Length; i++)
        {
            var erbij = Math.Min(rest, maanden[i].Ruimte - bedragen[i]);
            bedragen[i] += erbij;
            rest -= erbij;
        }

        return bedragen;
    }
}

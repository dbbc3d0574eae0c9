using System.Globalization;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>Where the bar of a percentage and its interval stand, on an axis from 0 to <paramref name="schaal"/> percent.</summary>
internal sealed class Staaf(Aandeel aandeel, decimal schaal)
{
    private static readonly decimal[] Schalen = [10, 25, 50];

    public string Breedte => Op(aandeel.Percentage ?? 0);

    public string Van => Op(aandeel.Ondergrens ?? 0);

    public string Tot => Op(aandeel.Bovengrens ?? 0);

    /// <summary>The same in words, for who does not see the picture.</summary>
    public string InWoorden => aandeel.Percentage is null
        ? "geen afspraken met een bekende uitkomst"
        : $"{Cijfertekst.Percentage(aandeel)}, 95%-interval {Cijfertekst.Interval(aandeel)}, {aandeel.Aantal} van {aandeel.Totaal}";

    /// <summary>The shortest axis on which every interval and the target fit.</summary>
    public static decimal Schaal(IEnumerable<Aandeel> aandelen, decimal doel)
    {
        var hoogste = aandelen.Select(a => a.Bovengrens ?? 0).Append(doel).Max();
        foreach (var schaal in Schalen)
        {
            if (hoogste <= schaal) return schaal;
        }

        return 100;
    }

    public string Op(decimal percentage) => (percentage / schaal * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

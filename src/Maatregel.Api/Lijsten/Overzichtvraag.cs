using Maatregel.Api.Http;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Lijsten;

/// <summary>Reads what is asked beside the list: the target and the prices.</summary>
internal static class Overzichtvraag
{
    public const decimal HoogstePrijs = 1_000_000m;

    public const decimal HoogsteDoel = 100m;

    public const string TeHoog = "De prijs is hoogstens 1.000.000 euro.";

    public static readonly IReadOnlyDictionary<string, NoShowOnderdeel> Onderdelen =
        Enum.GetValues<NoShowOnderdeel>().ToDictionary(o => Productjson.Code(o), StringComparer.Ordinal);

    /// <param name="doel">A percentage; absent for the default.</param>
    /// <param name="prijzen">Each a part of the path, a colon and an amount in euro.</param>
    /// <param name="fouten">All faults at once.</param>
    public static NoShowInstelling Lees(string? doel, IReadOnlyList<string> prijzen, out IReadOnlyList<Fout> fouten)
    {
        List<Fout> gevonden = [];
        var instelling = new NoShowInstelling();
        if (!string.IsNullOrWhiteSpace(doel))
        {
            if (Getaltekst.Getal(doel) is <= HoogsteDoel and var percentage) instelling = instelling with { Doel = percentage };
            else gevonden.Add(new("doel", "ongeldig-getal", "Het doel is een percentage van 0 tot en met 100, zoals 8 of 7.5."));
        }

        List<NoShowPrijs> gelezen = [];
        foreach (var tekst in prijzen)
        {
            if (Prijs(tekst) is not { } prijs) gevonden.Add(new("prijs", "ongeldige-prijs", $"Schrijf een prijs als werkacademie:80. Kies uit: {string.Join(", ", Onderdelen.Keys)}; het bedrag is 0 tot en met {HoogstePrijs:0} euro."));
            else if (gelezen.Any(p => p.Onderdeel == prijs.Onderdeel)) gevonden.Add(new("prijs", "dubbele-prijs", "Geef elk onderdeel hoogstens één prijs."));
            else gelezen.Add(prijs);
        }

        fouten = gevonden;
        return instelling with { Prijzen = gelezen };
    }

    private static NoShowPrijs? Prijs(string tekst) =>
        tekst.Split(':') is [var onderdeel, var bedrag] && Onderdelen.TryGetValue(onderdeel.Trim(), out var gevonden) && Getaltekst.Getal(bedrag) is <= HoogstePrijs and var prijs
            ? new(gevonden, prijs)
            : null;
}

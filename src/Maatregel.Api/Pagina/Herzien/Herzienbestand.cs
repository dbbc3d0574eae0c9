using System.Text.Json;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>
/// Opens a file of the page: the answers of a case, the advice on it, or the answers about looking again. Of each it makes what may be
/// looked at again.
/// </summary>
internal static class Herzienbestand
{
    private static readonly JsonSerializerOptions Opties = new JsonSerializerOptions().AddMaatregel();

    public static (IReadOnlyList<Herzienkeuze> Keuzen, IReadOnlyList<string> Fouten) Lees(byte[] inhoud, IMaatregelAdviseur adviseur)
    {
        if (inhoud.Length == 0) return ([], ["Kies een bestand."]);
        if (HeeftLid(inhoud, "maatregelen"))
        {
            return Bericht(inhoud) is { } bericht
                ? Van(bericht.Maatregelen.Select(m => new Herzienkeuze(Herzienkeuze.InWoorden(m), Herzienschrijver.Schrijf(m))), bericht.Samenvatting)
                : ([], ["Dit advies is niet te lezen. Open het bestand met uw antwoorden, of vul de maatregel zelf in."]);
        }

        var verzoek = HerzieningsverzoekReader.Lees(inhoud);
        if (verzoek.IsGeldig) return ([new Herzienkeuze("", Herzienschrijver.Schrijf(verzoek.Waarde))], []);
        var casus = CasusReader.Lees(inhoud);
        return casus.IsGeldig
            ? Van(casus.Waarde, adviseur)
            : ([], [.. (HeeftLid(inhoud, "gedragingen") ? casus.Fouten : verzoek.Fouten).Select(Padvertaling.InBestand)]);
    }

    public static (IReadOnlyList<Herzienkeuze> Keuzen, IReadOnlyList<string> Fouten) Van(Casus casus, IMaatregelAdviseur adviseur)
    {
        var advies = adviseur.Adviseer(casus);
        return Van(advies.Maatregelen.Select(m => new Herzienkeuze(Herzienkeuze.InWoorden(m), Herzienschrijver.Schrijf(casus, m))), Weergave.Samenvatting(advies));
    }

    private static (IReadOnlyList<Herzienkeuze> Keuzen, IReadOnlyList<string> Fouten) Van(IEnumerable<Herzienkeuze> keuzen, string? samenvatting) =>
        keuzen.ToList() is { Count: > 0 } gevonden ? (gevonden, []) : ([], [$"In dit bestand staat geen maatregel om opnieuw te bekijken. {samenvatting}".TrimEnd()]);

    /// <summary>An advice as it was saved, or null when it cannot be read.</summary>
    private static Adviesbericht? Bericht(byte[] inhoud)
    {
        try
        {
            return JsonSerializer.Deserialize<Adviesbericht>(inhoud, Opties);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HeeftLid(byte[] inhoud, string lid)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(lid, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

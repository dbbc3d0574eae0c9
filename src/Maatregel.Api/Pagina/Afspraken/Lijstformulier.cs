using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.Lijsten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>
/// Reads the form with a list in the order in which it is sent: first the settings, then the list that was pasted, then
/// the file. The file is counted while it comes in and is never kept.
/// </summary>
internal sealed class Lijstformulier(NoShowVertoning vertoning)
{
    public const string Doel = "doel";
    public const string Lijst = "lijst";
    public const string Bestand = "bestand";

    /// <summary>What is pasted must be shown again after a fault; what is longer belongs in a file.</summary>
    private const int LangstePlaksel = 1 << 20;

    private const int LangsteVeld = 100;

    private static readonly HashSet<string> Namen = [Doel, Lijst, .. Overzichtvraag.Onderdelen.Keys.Select(Prijs)];

    /// <summary>Each field once, and the file.</summary>
    private static readonly int MeesteDelen = Namen.Count + 1;

    private readonly List<Veldfout> _fouten = [];
    private Lijstteller? _teller;

    public IReadOnlyList<Veldfout> Fouten => _fouten;

    public static string Prijs(string onderdeel) => "prijs-" + onderdeel;

    /// <exception cref="BadHttpRequestException">The form cannot be read.</exception>
    public async Task Lees(HttpRequest request, Stream invoer, CancellationToken afbreken)
    {
        var delen = new Formulierdelen(request, invoer, MeesteDelen);
        try
        {
            while (await delen.Volgende(afbreken) is (var veld, var heeftBestand, var inhoud)) await Neem(veld, heeftBestand, inhoud, afbreken);
        }
        catch (Exception fout) when (fout is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // A part without an end.
            throw Formulierfout.Van(fout);
        }

        if (_teller is null && _fouten.Count == 0) Meld(Lijst, "Plak een lijst of kies een bestand.");
        if (_fouten.Count == 0) vertoning.Uitslag = _teller!.Uitslag();
    }

    private async Task Neem(string naam, bool heeftBestand, Stream inhoud, CancellationToken afbreken)
    {
        if (naam == Bestand)
        {
            if (heeftBestand) await Tel(Bestand, inhoud, afbreken);
        }
        else if (await Tekst(inhoud, naam == Lijst ? LangstePlaksel : LangsteVeld, afbreken) is not { } tekst)
        {
            Meld(naam == Lijst ? Lijst : Doel, naam == Lijst ? "De geplakte lijst is te lang. Kies haar als bestand." : "Een van de instellingen is te lang.");
        }
        else if (!string.IsNullOrWhiteSpace(tekst) && Namen.Contains(naam))
        {
            vertoning.Velden[naam] = tekst.Trim();
            if (naam == Lijst) await Tel(Lijst, new MemoryStream(Encoding.UTF8.GetBytes(tekst)), afbreken);
        }
    }

    private async Task Tel(string veld, Stream lijst, CancellationToken afbreken)
    {
        if (_teller is not null)
        {
            Meld(veld, "U hebt een lijst geplakt én een bestand gekozen. Doe een van beide.");
            return;
        }

        var instelling = Instelling();
        _teller = new Lijstteller(instelling);
        foreach (var fout in await CsvLijst.Lees(lijst, _teller.Voeg, afbreken)) Meld(veld, Melding(fout));
    }

    private NoShowInstelling Instelling()
    {
        var instelling = new NoShowInstelling();
        if (vertoning.Waarde(Doel) is { Length: > 0 } doel)
        {
            if (Getaltekst.Percentage(doel) is <= Overzichtvraag.HoogsteDoel and var percentage) instelling = instelling with { Doel = percentage };
            else Meld(Doel, "Vul een percentage in van 0 tot en met 100, zoals 8 of 7,5.");
        }

        List<NoShowPrijs> prijzen = [];
        foreach (var (code, onderdeel) in Overzichtvraag.Onderdelen)
        {
            if (vertoning.Waarde(Prijs(code)) is not { Length: > 0 } tekst) continue;
            var bedrag = Getaltekst.Bedrag(tekst);
            if (bedrag is <= Overzichtvraag.HoogstePrijs and var prijs) prijzen.Add(new(onderdeel, prijs));
            else Meld(Prijs(code), bedrag is null ? Notatie.Bedragfout : Overzichtvraag.TeHoog);
        }

        return instelling with { Prijzen = prijzen };
    }

    private static string Melding(Fout fout) => $"{char.ToUpperInvariant(fout.Pad[0])}{fout.Pad[1..]}: {fout.Reden}";

    private static async Task<string?> Tekst(Stream invoer, int langste, CancellationToken afbreken)
    {
        using var kopie = new MemoryStream();
        var buffer = new byte[4096];
        int aantal;
        while ((aantal = await invoer.ReadAsync(buffer, afbreken)) > 0)
        {
            if (kopie.Length + aantal > langste) return null;
            kopie.Write(buffer, 0, aantal);
        }

        return Encoding.UTF8.GetString(kopie.GetBuffer(), 0, (int)kopie.Length);
    }

    /// <summary>The same twice tells nothing more.</summary>
    private void Meld(string veld, string melding)
    {
        var fout = new Veldfout(veld, melding);
        if (!_fouten.Contains(fout)) _fouten.Add(fout);
    }
}

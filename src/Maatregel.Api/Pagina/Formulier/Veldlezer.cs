using Maatregel.Api.Http;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads single fields and collects what cannot be read.</summary>
internal sealed class Veldlezer(Ingevuld ingevuld)
{
    /// <summary>"Weet ik niet" is an answer to every question; where the law has no word for it, nothing is read.</summary>
    private const string WeetNiet = "onbekend";

    private readonly List<Veldfout> _fouten = [];

    public IReadOnlyList<Veldfout> Fouten => _fouten;

    public string? Tekst(string veld) => ingevuld.Heeft(veld) ? ingevuld[veld] : null;

    public LocalDate? Datum(string veld) => Lees(veld, Notatie.Datum, Notatie.Datumfout);

    public YearMonth? Maand(string veld) => Lees(veld, Notatie.Maand, Notatie.Maandfout);

    public decimal? Bedrag(string veld) => Lees(veld, Getaltekst.Bedrag, Notatie.Bedragfout);

    public decimal? Percentage(string veld) => Lees(veld, Getaltekst.Percentage, Notatie.Percentagefout);

    public int? Getal(string veld) => Lees(veld, Getaltekst.Aantal, Notatie.Getalfout);

    public T? Keuze<T>(string veld, Keuzelijst<T> lijst)
        where T : struct, Enum
    {
        var gelezen = lijst.Lees(ingevuld[veld]);
        if (gelezen is null && ingevuld.Heeft(veld) && !ingevuld.Is(veld, WeetNiet)) Meld(veld, "Kies een van de antwoorden.");
        return gelezen;
    }

    public Antwoord Antwoord(string veld) => Keuze(veld, Keuzelijsten.Antwoorden) ?? Rules.Feiten.Antwoord.Onbekend;

    /// <summary>An answer that was never asked for stays absent; "weet ik niet" is an answer.</summary>
    public Antwoord? AntwoordOfNiets(string veld) => ingevuld.Heeft(veld) ? Antwoord(veld) : null;

    /// <summary>What belongs to something that is filled in: without it there is a fault.</summary>
    public void Verplicht(string veld, string melding)
    {
        if (!ingevuld.Heeft(veld)) Meld(veld, melding);
    }

    public void Meld(string veld, string melding) => _fouten.Add(new Veldfout(veld, melding));

    /// <summary>Months with a comma between; one that cannot be read is a fault of the field.</summary>
    public IReadOnlyList<YearMonth> Maanden(string veld)
    {
        var maanden = ingevuld[veld].Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Notatie.Maand).ToList();
        if (maanden.Contains(null)) Meld(veld, "Vul de maanden in met een komma ertussen, zoals 08-2024, 09-2024.");
        return [.. maanden.OfType<YearMonth>()];
    }

    /// <summary>The code of a municipality that is chosen, or named by its name or code; empty when none is.</summary>
    public string Gemeente(string veld)
    {
        var tekst = Anders.Lees(ingevuld, veld);
        if (Gemeentenamen.Code(tekst) is { } code) return code;
        if (tekst.Length > 0) Meld(ingevuld.Is(veld, Anders.Waarde) ? Anders.Veld(veld) : veld, "Deze gemeente is niet gevonden. Vul haar naam in, zoals Utrecht, of haar code: GM en vier cijfers, zoals GM0344.");
        return tekst;
    }

    private T? Lees<T>(string veld, Func<string, T?> lees, string melding)
        where T : struct
    {
        if (!ingevuld.Heeft(veld)) return null;
        var gelezen = lees(ingevuld[veld]);
        if (gelezen is null) Meld(veld, melding);
        return gelezen;
    }
}

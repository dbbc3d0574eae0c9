using System.Globalization;
using Maatregel.Rules.Feiten;
using NodaTime.Text;

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>Reads the fields of one row and gathers every fault. A fault never repeats what stood in the field.</summary>
internal sealed class Veldlezer(int rij)
{
    private static readonly LocalDatePattern Nederlands = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");

    /// <summary>What a decoder puts in the place of bytes that are no UTF-8.</summary>
    private const char Onleesbaar = '\uFFFD';

    private const int MeestePogingen = 20;

    private readonly List<Rijfout> _fouten = [];

    public IReadOnlyList<Rijfout> Fouten => _fouten;

    public string? Tekst(Afspraakkolom kolom, string? waarde, int langste)
    {
        if (Inhoud(kolom, waarde, Burgerservicenummer.Is) is not { } tekst) return null;
        if (tekst.Length > langste) Meld(kolom, $"Gebruik hoogstens {langste} tekens.");
        if (tekst.Contains(Onleesbaar, StringComparison.Ordinal)) Meld(kolom, "Dit veld bevat een teken dat niet te lezen is. Bewaar de lijst in UTF-8.");
        if (tekst.Any(char.IsControl)) Meld(kolom, "Gebruik geen tabs, regeleinden of andere stuurtekens.");
        if (tekst[0] is '=' or '+' or '-' or '@') Meld(kolom, "Begin niet met =, +, - of @: een rekenblad leest dat als een formule.");
        return tekst;
    }

    public T? Code<T>(Afspraakkolom kolom, string? waarde)
        where T : struct, Enum
    {
        if (Inhoud(kolom, waarde) is not { } tekst) return null;
        if (Codes<T>.Lees(tekst.ToLowerInvariant(), out var code)) return code;
        Meld(kolom, $"Kies uit: {string.Join(", ", Codes<T>.Alle)}.");
        return null;
    }

    public T Verplicht<T>(Afspraakkolom kolom, string? waarde)
        where T : struct, Enum
    {
        MeldAlsLeeg(kolom, waarde);
        return Code<T>(kolom, waarde) ?? default;
    }

    public Antwoord Antwoord(Afspraakkolom kolom, string? waarde) => Code<Antwoord>(kolom, waarde) ?? Feiten.Antwoord.Onbekend;

    public string? Gemeente(string? waarde)
    {
        if (Inhoud(Afspraakkolom.Gemeente, waarde) is not { } tekst) return null;
        var code = tekst.ToUpperInvariant();
        if (Codevorm.IsGemeente(code)) return code;
        Meld(Afspraakkolom.Gemeente, "Een gemeente is GM en vier cijfers, zoals GM1916.");
        return null;
    }

    public int? Belpogingen(string? waarde)
    {
        if (Inhoud(Afspraakkolom.Belpogingen, waarde) is not { } tekst) return null;
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= MeestePogingen) return aantal;
        Meld(Afspraakkolom.Belpogingen, $"Schrijf een geheel getal van 0 tot en met {MeestePogingen}.");
        return null;
    }

    public LocalDate? Datum(Afspraakkolom kolom, string? waarde)
    {
        if (Inhoud(kolom, waarde) is not { } tekst) return null;

        var patroon = tekst is [_, _, _, _, '-', _, _, '-', _, _] ? LocalDatePattern.Iso : Nederlands;
        if (!patroon.Parse(tekst).TryGetValue(default, out var dag)) Meld(kolom, "Schrijf een bestaande datum als 13-05-2024 of 2024-05-13.");
        else if (dag.Year is >= 2000 and <= 2099) return dag;
        else Meld(kolom, "Geef een datum in de jaren 2000 tot en met 2099.");
        return null;
    }

    public LocalDate VerplichteDatum(Afspraakkolom kolom, string? waarde)
    {
        MeldAlsLeeg(kolom, waarde);
        return Datum(kolom, waarde) ?? default;
    }

    /// <summary>What the fields say together: only asked of a row whose fields are each right.</summary>
    public void Samenhang(Afspraak afspraak)
    {
        if (_fouten.Count > 0) return;
        if (afspraak.GeplandOp > afspraak.AfspraakOp) Meld(Afspraakkolom.GeplandOp, "De dag van plannen ligt na de afspraak.");
        if (afspraak.OproepVerzondenOp > afspraak.AfspraakOp) Meld(Afspraakkolom.OproepVerzondenOp, "De oproep is na de afspraak verzonden.");
        if (afspraak is { AfmeldingDoorgegeven: Feiten.Antwoord.Ja, VoorafAfgemeld: Feiten.Antwoord.Nee })
            Meld(Afspraakkolom.AfmeldingDoorgegeven, "Zonder afmelding vooraf kan er geen zijn doorgegeven.");
        if (afspraak is { Kwam: true, Reden: not null })
            Meld(Afspraakkolom.Reden, "Een reden past alleen bij wie niet verscheen.");
        if (afspraak is { Kwam: true, GeldigeReden: Feiten.Antwoord.Ja })
            Meld(Afspraakkolom.GeldigeReden, "Een geldige reden past alleen bij wie niet verscheen.");
        if (afspraak is { MaatregelVervolg: not null, MaatregelOpgelegd: not Feiten.Antwoord.Ja })
            Meld(Afspraakkolom.MaatregelVervolg, "Zonder opgelegde maatregel kan er niets van zijn gekomen.");
    }

    private string? Inhoud(Afspraakkolom kolom, string? waarde, Predicate<string>? ookGeweigerd = null)
    {
        if (string.IsNullOrWhiteSpace(waarde)) return null;
        if (!Burgerservicenummer.StaatIn(waarde) && ookGeweigerd?.Invoke(waarde) != true) return waarde.Trim();
        Meld(kolom, "Dit veld lijkt een burgerservicenummer te bevatten. Haal het weg en gebruik een eigen, anonieme sleutel.");
        return null;
    }

    private void MeldAlsLeeg(Afspraakkolom kolom, string? waarde)
    {
        if (string.IsNullOrWhiteSpace(waarde)) Meld(kolom, "Vul dit veld in.");
    }

    private void Meld(Afspraakkolom kolom, string reden) => _fouten.Add(new(rij, Codes<Afspraakkolom>.Code(kolom), reden));
}

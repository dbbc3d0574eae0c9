using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>
/// Een rij van een afsprakenlijst als tekst, zoals zij uit CSV of JSON komt. Een leeg veld is <c>null</c> of leeg.
/// Hoofdletters en spaties om een waarde heen maken niet uit; een datum is <c>13-05-2024</c> of <c>2024-05-13</c>.
/// </summary>
public sealed record Afspraakregel
{
    private const int LangsteSleutel = 64;

    /// <summary>Een eigen, anonieme sleutel van hoogstens 64 tekens; nooit een burgerservicenummer.</summary>
    public string? Persoonssleutel { get; init; }

    /// <summary>De code van het onderdeel; verplicht.</summary>
    public string? Onderdeel { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? Introductie { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? EersteNaLangeTijd { get; init; }

    /// <summary>De dag van plannen.</summary>
    public string? GeplandOp { get; init; }

    /// <summary>De dag van de afspraak; verplicht.</summary>
    public string? AfspraakOp { get; init; }

    /// <summary><c>ochtend</c>, <c>middag</c> of <c>avond</c>.</summary>
    public string? Dagdeel { get; init; }

    /// <summary>De groep van de consulent, hoogstens 64 tekens.</summary>
    public string? Consulentgroep { get; init; }

    /// <summary><c>uitnodiging</c> of <c>herhaling</c>; verplicht.</summary>
    public string? Oproepsoort { get; init; }

    /// <summary>De dag van verzending.</summary>
    public string? OproepVerzondenOp { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? OproepAannemelijk { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? Verschenen { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? VoorafAfgemeld { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? AfmeldingDoorgegeven { get; init; }

    /// <summary>De code van de reden.</summary>
    public string? Reden { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? GeldigeReden { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? HerhalingVerstuurd { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? MaatregelOpgelegd { get; init; }

    /// <summary>Leest de rij en meldt alle fouten tegelijk.</summary>
    /// <param name="rij">Het nummer van de rij, voor de melding.</param>
    public GelezenRij Lees(int rij)
    {
        var lezer = new Veldlezer(rij);
        var afspraak = new Afspraak
        {
            Persoonssleutel = lezer.Tekst(Afspraakkolom.Persoonssleutel, Persoonssleutel, LangsteSleutel),
            Onderdeel = lezer.Verplicht<NoShowOnderdeel>(Afspraakkolom.Onderdeel, Onderdeel),
            Introductie = lezer.Antwoord(Afspraakkolom.Introductie, Introductie),
            EersteNaLangeTijd = lezer.Antwoord(Afspraakkolom.EersteNaLangeTijd, EersteNaLangeTijd),
            GeplandOp = lezer.Datum(Afspraakkolom.GeplandOp, GeplandOp),
            AfspraakOp = lezer.VerplichteDatum(Afspraakkolom.AfspraakOp, AfspraakOp),
            Dagdeel = lezer.Code<Dagdeel>(Afspraakkolom.Dagdeel, Dagdeel),
            Consulentgroep = lezer.Tekst(Afspraakkolom.Consulentgroep, Consulentgroep, LangsteSleutel),
            Oproepsoort = lezer.Verplicht<OproepSoort>(Afspraakkolom.Oproepsoort, Oproepsoort),
            OproepVerzondenOp = lezer.Datum(Afspraakkolom.OproepVerzondenOp, OproepVerzondenOp),
            OproepAannemelijk = lezer.Antwoord(Afspraakkolom.OproepAannemelijk, OproepAannemelijk),
            Verschenen = lezer.Antwoord(Afspraakkolom.Verschenen, Verschenen),
            VoorafAfgemeld = lezer.Antwoord(Afspraakkolom.VoorafAfgemeld, VoorafAfgemeld),
            AfmeldingDoorgegeven = lezer.Antwoord(Afspraakkolom.AfmeldingDoorgegeven, AfmeldingDoorgegeven),
            Reden = lezer.Code<NoShowReden>(Afspraakkolom.Reden, Reden),
            GeldigeReden = lezer.Antwoord(Afspraakkolom.GeldigeReden, GeldigeReden),
            HerhalingVerstuurd = lezer.Antwoord(Afspraakkolom.HerhalingVerstuurd, HerhalingVerstuurd),
            MaatregelOpgelegd = lezer.Antwoord(Afspraakkolom.MaatregelOpgelegd, MaatregelOpgelegd),
        };
        lezer.Samenhang(afspraak);
        return lezer.Fouten is [] ? new(afspraak) : new(lezer.Fouten);
    }
}

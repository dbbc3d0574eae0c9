using System.Globalization;
using Maatregel.Rules.Feiten;
using NodaTime.Text;

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>
/// Een rij van een afsprakenlijst als tekst, zoals zij uit CSV of JSON komt. Een leeg veld is <c>null</c> of leeg.
/// Hoofdletters en spaties om een waarde heen maken niet uit; een datum is <c>13-05-2024</c> of <c>2024-05-13</c>.
/// </summary>
public sealed record Afspraakrij
{
    private const int LangsteSleutel = 64;

    /// <summary>Een eigen, anonieme sleutel van hoogstens 64 tekens; nooit een burgerservicenummer.</summary>
    public string? Persoonssleutel { get; init; }

    /// <summary>De code van de gemeente: <c>GM</c> en vier cijfers.</summary>
    public string? Gemeente { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? JongerDan27 { get; init; }

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

    /// <summary><c>op-locatie</c>, <c>telefoon</c> of <c>video</c>.</summary>
    public string? Kanaal { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? SamenGepland { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? HerinneringGestuurd { get; init; }

    /// <summary>De groep van de consulent, hoogstens 64 tekens.</summary>
    public string? Consulentgroep { get; init; }

    /// <summary><c>uitnodiging</c> of <c>herhaling</c>; verplicht.</summary>
    public string? Oproepsoort { get; init; }

    /// <summary>De dag van verzending.</summary>
    public string? OproepVerzondenOp { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? OproepAannemelijk { get; init; }

    /// <summary><c>ja</c>, <c>nee</c>, <c>te-laat</c> of <c>onbekend</c>.</summary>
    public string? Verschenen { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? VoorafAfgemeld { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? AfmeldingDoorgegeven { get; init; }

    /// <summary>Hoe vaak is gebeld: een getal van 0 tot en met 20.</summary>
    public string? Belpogingen { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? Teruggebeld { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? AndersAfgesproken { get; init; }

    /// <summary>De code van de reden.</summary>
    public string? Reden { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? GeldigeReden { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? HerhalingVerstuurd { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? Gewaarschuwd { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? GesprekGevoerd { get; init; }

    /// <summary><c>ja</c>, <c>nee</c> of <c>onbekend</c>.</summary>
    public string? MaatregelOpgelegd { get; init; }

    /// <summary><c>bezwaar</c>, <c>teruggedraaid</c>, <c>afgestemd</c> of <c>gebleven</c>.</summary>
    public string? MaatregelVervolg { get; init; }

    /// <summary>De rij die bij een afspraak hoort, om in de registratie te zetten. Een leeg veld is onbekend.</summary>
    /// <param name="afspraak">De afspraak.</param>
    /// <exception cref="ArgumentNullException"><paramref name="afspraak"/> is <c>null</c>.</exception>
    public static Afspraakrij Van(Afspraak afspraak)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        return new()
        {
            Persoonssleutel = afspraak.Persoonssleutel,
            Gemeente = afspraak.Gemeente,
            JongerDan27 = Tekst(afspraak.JongerDan27),
            Onderdeel = Codes<NoShowOnderdeel>.Code(afspraak.Onderdeel),
            Introductie = Tekst(afspraak.Introductie),
            EersteNaLangeTijd = Tekst(afspraak.EersteNaLangeTijd),
            GeplandOp = Tekst(afspraak.GeplandOp),
            AfspraakOp = Tekst(afspraak.AfspraakOp),
            Dagdeel = Tekst(afspraak.Dagdeel),
            Kanaal = Tekst(afspraak.Kanaal),
            SamenGepland = Tekst(afspraak.SamenGepland),
            HerinneringGestuurd = Tekst(afspraak.HerinneringGestuurd),
            Consulentgroep = afspraak.Consulentgroep,
            Oproepsoort = Codes<OproepSoort>.Code(afspraak.Oproepsoort),
            OproepVerzondenOp = Tekst(afspraak.OproepVerzondenOp),
            OproepAannemelijk = Tekst(afspraak.OproepAannemelijk),
            Verschenen = Codes<Opkomst>.Code(afspraak.Verschenen),
            VoorafAfgemeld = Codes<Antwoord>.Code(afspraak.VoorafAfgemeld),
            AfmeldingDoorgegeven = Tekst(afspraak.AfmeldingDoorgegeven),
            Belpogingen = afspraak.Belpogingen?.ToString(CultureInfo.InvariantCulture),
            Teruggebeld = Tekst(afspraak.Teruggebeld),
            AndersAfgesproken = Tekst(afspraak.AndersAfgesproken),
            Reden = Tekst(afspraak.Reden),
            GeldigeReden = Tekst(afspraak.GeldigeReden),
            HerhalingVerstuurd = Tekst(afspraak.HerhalingVerstuurd),
            Gewaarschuwd = Tekst(afspraak.Gewaarschuwd),
            GesprekGevoerd = Tekst(afspraak.GesprekGevoerd),
            MaatregelOpgelegd = Tekst(afspraak.MaatregelOpgelegd),
            MaatregelVervolg = Tekst(afspraak.MaatregelVervolg),
        };
    }

    /// <summary>Leest de rij en meldt alle fouten tegelijk.</summary>
    /// <param name="rij">Het nummer van de rij, voor de melding.</param>
    public GelezenRij Lees(int rij)
    {
        var lezer = new Veldlezer(rij);
        var afspraak = new Afspraak
        {
            Persoonssleutel = lezer.Tekst(Afspraakkolom.Persoonssleutel, Persoonssleutel, LangsteSleutel),
            Gemeente = lezer.Gemeente(Gemeente),
            JongerDan27 = lezer.Antwoord(Afspraakkolom.JongerDan27, JongerDan27),
            Onderdeel = lezer.Verplicht<NoShowOnderdeel>(Afspraakkolom.Onderdeel, Onderdeel),
            Introductie = lezer.Antwoord(Afspraakkolom.Introductie, Introductie),
            EersteNaLangeTijd = lezer.Antwoord(Afspraakkolom.EersteNaLangeTijd, EersteNaLangeTijd),
            GeplandOp = lezer.Datum(Afspraakkolom.GeplandOp, GeplandOp),
            AfspraakOp = lezer.VerplichteDatum(Afspraakkolom.AfspraakOp, AfspraakOp),
            Dagdeel = lezer.Code<Dagdeel>(Afspraakkolom.Dagdeel, Dagdeel),
            Kanaal = lezer.Code<Kanaal>(Afspraakkolom.Kanaal, Kanaal),
            SamenGepland = lezer.Antwoord(Afspraakkolom.SamenGepland, SamenGepland),
            HerinneringGestuurd = lezer.Antwoord(Afspraakkolom.HerinneringGestuurd, HerinneringGestuurd),
            Consulentgroep = lezer.Tekst(Afspraakkolom.Consulentgroep, Consulentgroep, LangsteSleutel),
            Oproepsoort = lezer.Verplicht<OproepSoort>(Afspraakkolom.Oproepsoort, Oproepsoort),
            OproepVerzondenOp = lezer.Datum(Afspraakkolom.OproepVerzondenOp, OproepVerzondenOp),
            OproepAannemelijk = lezer.Antwoord(Afspraakkolom.OproepAannemelijk, OproepAannemelijk),
            Verschenen = lezer.Code<Opkomst>(Afspraakkolom.Verschenen, Verschenen) ?? Opkomst.Onbekend,
            VoorafAfgemeld = lezer.Antwoord(Afspraakkolom.VoorafAfgemeld, VoorafAfgemeld),
            AfmeldingDoorgegeven = lezer.Antwoord(Afspraakkolom.AfmeldingDoorgegeven, AfmeldingDoorgegeven),
            Belpogingen = lezer.Belpogingen(Belpogingen),
            Teruggebeld = lezer.Antwoord(Afspraakkolom.Teruggebeld, Teruggebeld),
            AndersAfgesproken = lezer.Antwoord(Afspraakkolom.AndersAfgesproken, AndersAfgesproken),
            Reden = lezer.Code<NoShowReden>(Afspraakkolom.Reden, Reden),
            GeldigeReden = lezer.Antwoord(Afspraakkolom.GeldigeReden, GeldigeReden),
            HerhalingVerstuurd = lezer.Antwoord(Afspraakkolom.HerhalingVerstuurd, HerhalingVerstuurd),
            Gewaarschuwd = lezer.Antwoord(Afspraakkolom.Gewaarschuwd, Gewaarschuwd),
            GesprekGevoerd = lezer.Antwoord(Afspraakkolom.GesprekGevoerd, GesprekGevoerd),
            MaatregelOpgelegd = lezer.Antwoord(Afspraakkolom.MaatregelOpgelegd, MaatregelOpgelegd),
            MaatregelVervolg = lezer.Code<MaatregelVervolg>(Afspraakkolom.MaatregelVervolg, MaatregelVervolg),
        };
        lezer.Samenhang(afspraak);
        return lezer.Fouten is [] ? new(afspraak) : new(lezer.Fouten);
    }

    private static string? Tekst<T>(T? waarde)
        where T : struct, Enum => waarde is { } code ? Codes<T>.Code(code) : null;

    private static string? Tekst(Antwoord antwoord) => antwoord == Antwoord.Onbekend ? null : Codes<Antwoord>.Code(antwoord);

    private static string? Tekst(LocalDate? dag) => dag is { } d ? LocalDatePattern.Iso.Format(d) : null;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Afspraakrij);
}

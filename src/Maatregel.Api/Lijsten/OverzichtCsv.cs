using System.Data;
using System.Globalization;
using System.Text;
using Maatregel.Api.Http;
using Maatregel.Rules.Afspraken.Cijfers;
using Sylvan.Data.Csv;

namespace Maatregel.Api.Lijsten;

/// <summary>
/// Writes a result as one table for a spreadsheet: a line for the whole list, for every group, every reason and every
/// fault. In the Dutch manner: a semicolon between the fields, a comma in a number, and a mark that says UTF-8.
/// </summary>
internal static class OverzichtCsv
{
    private static readonly (string Naam, Func<NoShowCijfers, object?> Waarde)[] Cijfers =
    [
        ("afspraken", c => c.Afspraken), ("verschenen", c => c.Verschenen), ("te-laat", c => c.TeLaat), ("afgemeld", c => c.Afgemeld),
        ("no-shows", c => c.NoShows), ("onbeslist", c => c.Onbeslist), (BekendeUitkomst, c => c.Percentage.Totaal),
        ("percentage", c => c.Percentage.Percentage), ("ondergrens", c => c.Percentage.Ondergrens), ("bovengrens", c => c.Percentage.Bovengrens),
        ("punten-boven-doel", c => c.Doel.Punten), ("doel-gehaald", c => Productjson.Code(c.Doel.Oordeel)),
        ("met-geldige-reden", c => c.MetGeldigeReden), ("zonder-geldige-reden", c => c.ZonderGeldigeReden), ("geldigheid-onbekend", c => c.GeldigheidOnbekend),
        ("ten-onrechte-als-no-show", c => c.TenOnrechteAlsNoShow), ("geregistreerd", c => c.Geregistreerd.Aantal),
        ("herhaling-gevraagd", c => c.Herhalingen.Gevraagd), ("herhaling-gedaan", c => c.Herhalingen.Gedaan), ("herhaling-ongevraagd", c => c.Herhalingen.Ongevraagd),
        ("maatregel-gevraagd", c => c.Maatregelen.Gevraagd), ("maatregel-gedaan", c => c.Maatregelen.Gedaan), ("maatregel-ongevraagd", c => c.Maatregelen.Ongevraagd),
        ("maatregel-te-beoordelen", c => c.MaatregelTeBeoordelen),
        ("maatregel-bezwaar", c => c.VanMaatregelen.Bezwaar), ("maatregel-teruggedraaid", c => c.VanMaatregelen.Teruggedraaid),
        ("maatregel-afgestemd", c => c.VanMaatregelen.Afgestemd), ("maatregel-gebleven", c => c.VanMaatregelen.Gebleven),
        ("kosten", c => c.Kosten), ("no-shows-zonder-prijs", c => c.NoShowsZonderPrijs),
    ];

    private const string BekendeUitkomst = "bekende-uitkomst";

    private const string Toelichting = "toelichting";

    private const string NietGetoond = "Niet getoond: te klein, of anders van een kleine groep uit te rekenen.";

    public static byte[] Schrijf(NoShowUitslag uitslag)
    {
        using var tabel = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var kolom in Cijfers.Select(c => c.Naam).Prepend("groep").Prepend("uitsplitsing").Append(Toelichting)) tabel.Columns.Add(kolom, typeof(string));

        var overzicht = uitslag.Overzicht;
        Voeg(tabel, "totaal", "alle afspraken", overzicht.Totaal)[Toelichting] = Totaal(overzicht);
        foreach (var uitsplitsing in overzicht.Uitsplitsingen) VoegGroepen(tabel, uitsplitsing);
        foreach (var reden in overzicht.Redenen) VoegAandeel(tabel, "reden", reden.Naam, reden.Aandeel)[Toelichting] = "Het percentage is het deel van alle no-shows.";
        VoegTeKlein(tabel, "reden", overzicht.RedenenTeKlein);
        foreach (var fout in uitslag.Fouten) Voeg(tabel, "fout", Tekst(fout.Rij))[Toelichting] = fout.Kolom is null ? fout.Reden : $"{fout.Kolom}: {fout.Reden}";
        if (uitslag.FoutenNietGetoond > 0) Voeg(tabel, "fout", "niet getoond")[Toelichting] = Tekst(uitslag.FoutenNietGetoond);
        return Schrijf(tabel);
    }

    private static string Totaal(NoShowOverzicht overzicht)
    {
        var tekst = $"Gelezen {Tekst(overzicht.Gelezen)} rijen, waarvan {Tekst(overzicht.Fout)} fout. Doel {Tekst(overzicht.Doel)}%.";
        return overzicht.Periode is { } p
            ? $"{tekst} Periode {Tekst(p.Eerste)} tot en met {Tekst(p.Laatste)}, {Tekst(p.Weken)} weken. Kosten per jaar {Tekst(overzicht.KostenPerJaar)} euro."
            : tekst;
    }

    private static DataRow Voeg(DataTable tabel, string uitsplitsing, string groep, NoShowCijfers cijfers)
    {
        var rij = Voeg(tabel, uitsplitsing, groep);
        foreach (var (naam, waarde) in Cijfers) rij[naam] = Tekst(waarde(cijfers));
        return rij;
    }

    private static void VoegGroepen(DataTable tabel, Uitsplitsing uitsplitsing)
    {
        var kenmerk = Productjson.Code(uitsplitsing.Kenmerk);
        foreach (var groep in uitsplitsing.Groepen)
        {
            var rij = VoegAandeel(tabel, kenmerk, groep.Naam, groep.NoShows);
            rij[BekendeUitkomst] = Tekst(groep.Afspraken);
            rij["punten-boven-doel"] = Tekst(groep.Doel?.Punten);
            rij["doel-gehaald"] = groep.Doel is { } doel ? Productjson.Code(doel.Oordeel) : "";
            rij[Toelichting] = groep.NoShows is null ? NietGetoond : "";
        }

        VoegTeKlein(tabel, kenmerk, uitsplitsing.TeKlein);
    }

    private static DataRow VoegAandeel(DataTable tabel, string uitsplitsing, string groep, Aandeel? aandeel)
    {
        var rij = Voeg(tabel, uitsplitsing, groep);
        rij["no-shows"] = Tekst(aandeel?.Aantal);
        rij["percentage"] = Tekst(aandeel?.Percentage);
        rij["ondergrens"] = Tekst(aandeel?.Ondergrens);
        rij["bovengrens"] = Tekst(aandeel?.Bovengrens);
        return rij;
    }

    private static void VoegTeKlein(DataTable tabel, string uitsplitsing, int aantal)
    {
        if (aantal > 0) Voeg(tabel, uitsplitsing, $"{Tekst(aantal)} niet getoond")[Toelichting] = NietGetoond;
    }

    private static DataRow Voeg(DataTable tabel, string uitsplitsing, string groep)
    {
        var rij = tabel.Rows.Add();
        rij["uitsplitsing"] = uitsplitsing;
        rij["groep"] = groep;
        return rij;
    }

    private static byte[] Schrijf(DataTable tabel)
    {
        using var uitvoer = new MemoryStream();
        using (var tekst = new StreamWriter(uitvoer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var rijen = tabel.CreateDataReader())
        using (var csv = CsvDataWriter.Create(tekst, new CsvDataWriterOptions { Delimiter = ';', NewLine = "\r\n" }))
        {
            csv.Write(rijen);
        }

        return uitvoer.ToArray();
    }

    private static string Tekst(object? waarde) => waarde switch
    {
        null => "",
        decimal getal => getal.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        NodaTime.LocalDate dag => dag.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        IFormattable anders => anders.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString()!,
    };
}

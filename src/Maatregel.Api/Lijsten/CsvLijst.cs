using System.Text;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Invoer;
using Sylvan.Data.Csv;

namespace Maatregel.Api.Lijsten;

/// <summary>
/// Reads a list of appointments from CSV (RFC 4180), row by row. A row that is wrong is a fault of that row; only what
/// makes the rest unreadable is a fault of the list.
/// </summary>
internal sealed class CsvLijst
{
    /// <summary>The longest row, in characters: an opening quote that is never closed would take the rest of the file as one.</summary>
    private const int LangsteRij = 1 << 20;

    /// <summary>No line is a comment: half a surrogate never comes out of a decoder.</summary>
    private const char GeenCommentaar = '\uD800';

    /// <summary>What a workbook of Excel begins with: it is a zip.</summary>
    private const string Werkmap = "PK\u0003\u0004";

    private const string Aanhalingstekens = "De aanhalingstekens in deze regel kloppen niet. Zet om een veld twee dubbele aanhalingstekens, en verdubbel ze erbinnen.";

    private readonly Action<GelezenRij> _neem;
    private int _regel = 1;
    private Kolomkop _kop = null!;
    private string?[] _velden = [];
    private char _scheiding;

    private CsvLijst(Action<GelezenRij> neem) => _neem = neem;

    /// <param name="invoer">The file.</param>
    /// <param name="neem">Takes each row, good or bad; the number of a row is that of the line on which it starts.</param>
    /// <param name="afbreken">Stops between two rows.</param>
    /// <returns>Why the list can not be read; empty when it was read to its end.</returns>
    public static Task<IReadOnlyList<Fout>> Lees(Stream invoer, Action<GelezenRij> neem, CancellationToken afbreken) => new CsvLijst(neem).Lees(invoer, afbreken);

    private async Task<IReadOnlyList<Fout>> Lees(Stream invoer, CancellationToken afbreken)
    {
        using var tekst = new StreamReader(invoer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        try
        {
            await using var rijen = await CsvDataReader.CreateAsync(tekst, Opties(1 << 16), afbreken);
            while (_kop is null)
            {
                if (!await rijen.ReadAsync(afbreken)) return [new Fout("regel 1", "ontbreekt", "De lijst is leeg: de eerste regel noemt de kolommen.")];
                if (NeemKop(rijen) is { Count: > 0 } fouten) return fouten;
            }

            while (await rijen.ReadAsync(afbreken)) NeemRij(rijen);
            return [];
        }
        catch (CsvRecordTooLargeException)
        {
            return [new Fout($"regel {_regel}", "regel-te-lang", "Vanaf deze regel is de lijst niet te lezen: zij is te lang, of een aanhalingsteken wordt nergens gesloten.")];
        }
    }

    private static CsvDataReaderOptions Opties(int buffer, char? scheiding = null) => new()
    {
        HasHeaders = false,
        CsvStyle = CsvStyle.Lax,
        Comment = GeenCommentaar,
        Delimiter = scheiding,
        BufferSize = buffer,
        MaxBufferSize = LangsteRij,
    };

    private IReadOnlyList<Fout> NeemKop(CsvDataReader rijen)
    {
        var ruw = rijen.GetRawRecordSpan();
        var regel = _regel;
        _regel += Csvrij.Aantal(ruw);
        if (ruw.StartsWith(Werkmap, StringComparison.Ordinal)) return [new Fout("regel 1", "excel-bestand", "Dit is een Excel-bestand, en geen CSV. Open het in Excel, kies Opslaan als en dan CSV UTF-8, en kies dat bestand.")];
        if (Csvrij.IsLeeg(ruw)) return [];

        _kop = new Kolomkop(regel, Velden(rijen, rijen.RowFieldCount));
        _velden = new string?[rijen.RowFieldCount];
        _scheiding = Csvrij.Scheiding(ruw, rijen.RowFieldCount);
        return [.. _kop.Fouten.Select(f => new Fout(f.Kolom is null ? $"regel {f.Rij}" : $"regel {f.Rij}, {f.Kolom}", "ongeldige-kop", f.Reden))];
    }

    private void NeemRij(CsvDataReader rijen)
    {
        var ruw = rijen.GetRawRecordSpan();
        var aantal = Csvrij.Aantal(ruw);
        if (Csvrij.IsLeeg(ruw))
        {
            _regel += aantal;
        }
        else if (aantal > 1 && (!Csvrij.Klopt(ruw) || rijen.RowFieldCount != _velden.Length))
        {
            Herstel(ruw.ToString());
        }
        else
        {
            _neem(Gelezen(rijen, ruw));
            _regel += aantal;
        }
    }

    private GelezenRij Gelezen(CsvDataReader rijen, ReadOnlySpan<char> ruw) =>
        Csvrij.Klopt(ruw) ? _kop.Lees(_regel, Velden(rijen, rijen.RowFieldCount)) : GelezenRij.Geweigerd(_regel, Aanhalingstekens);

    /// <summary>A quote that was left open has taken more lines into one row: each of them is read as the row it was meant to be.</summary>
    private void Herstel(string rij)
    {
        foreach (var regel in Csvrij.Splits(rij))
        {
            if (!Csvrij.IsLeeg(regel))
            {
                using var rijen = CsvDataReader.Create(new StringReader(regel), Opties(1 << 10, _scheiding));
                _neem(rijen.Read() ? Gelezen(rijen, regel) : GelezenRij.Geweigerd(_regel, Aanhalingstekens));
            }

            _regel++;
        }
    }

    private string?[] Velden(CsvDataReader rijen, int aantal)
    {
        var velden = aantal == _velden.Length ? _velden : new string?[aantal];
        for (var i = 0; i < aantal; i++) velden[i] = rijen.GetString(i);
        return velden;
    }
}

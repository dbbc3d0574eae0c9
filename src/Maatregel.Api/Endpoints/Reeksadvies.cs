using System.Buffers;
using System.Text.Json;
using Maatregel.Api.Bedrijf;
using Maatregel.Api.Http;
using Maatregel.Rules;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Endpoints;

/// <summary>Answers one line of a series with one line.</summary>
internal sealed class Reeksadvies(IMaatregelAdviseur adviseur, Gemeentebeleid beleid, IBufferWriter<byte> uitvoer, Tellingen tellingen, Veiligheidslogboek logboek)
{
    /// <param name="regel">The line, or <c>null</c> when it was too long to keep.</param>
    public void Beantwoord(ReadOnlyMemory<byte>? regel)
    {
        if (regel is { } casus) Adviseer(casus);
        else Schrijf(Problemen.Van(StatusCodes.Status413PayloadTooLarge));
        uitvoer.Write("\n"u8);
    }

    /// <summary>The last line of a series that was broken off: what follows it was not read.</summary>
    public void BreekAf(int status)
    {
        Schrijf(Problemen.Van(status));
        uitvoer.Write("\n"u8);
    }

    private void Adviseer(ReadOnlyMemory<byte> regel)
    {
        var casus = CasusReader.Lees(regel);
        if (!casus.IsGeldig)
        {
            Schrijf(Problemen.VanFouten(casus.Fouten));
            return;
        }

        try
        {
            beleid.Schrijf(tellingen.Tel(adviseur.Adviseer(casus.Waarde)), uitvoer);
        }
        catch (MaatregelException fout)
        {
            logboek.Meld(fout);
            Schrijf(Problemen.Van(StatusCodes.Status500InternalServerError));
        }
    }

    private void Schrijf(Probleem probleem) => uitvoer.Write(JsonSerializer.SerializeToUtf8Bytes(probleem, ApiJson.Probleem));
}

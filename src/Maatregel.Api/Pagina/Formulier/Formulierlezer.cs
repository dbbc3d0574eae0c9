using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads the fields of a form that was posted.</summary>
internal static class Formulierlezer
{
    /// <summary>The largest form about a case: it carries the file that was opened beside the answers, and writes a quotation mark as three characters.</summary>
    public static int Grens(ApiInstellingen instellingen) => 3 * instellingen.MaximaleInvoer;

    /// <summary>What somebody reads who chose a file that is too large.</summary>
    public static string TeGrootBestand(ApiInstellingen instellingen) =>
        $"Het bestand is groter dan {ApiInstellingen.InWoorden(Grens(instellingen))}. Kies het bestand met antwoorden dat u hier hebt bewaard.";

    /// <summary>Whether what was filled in comes back from the browser as a form that is taken.</summary>
    public static bool Past(Ingevuld ingevuld, int grens) => ingevuld.Alle.Sum(v => v.Veld.Length + Uri.EscapeDataString(v.Waarde).Length + 2) <= grens;

    /// <returns>The fields, or <c>null</c> when there is more than fits.</returns>
    public static async Task<Dictionary<string, string>?> Lees(HttpRequest request, int grens)
    {
        if (await InvoerReader.Lees(request, grens, request.HttpContext.RequestAborted) is not { } invoer) return null;
        using var reader = new FormReader(Encoding.UTF8.GetString(invoer.Span)) { ValueLengthLimit = grens };
        try
        {
            var velden = await reader.ReadFormAsync(request.HttpContext.RequestAborted);
            return velden.ToDictionary(v => v.Key, v => v.Value.ToString(), velden.Comparer);
        }
        catch (InvalidDataException)
        {
            // More keys than a form has, or a longer one.
            return null;
        }
    }

    /// <summary>Reads a form with a file. Everything stays in memory: a form is never written to disk.</summary>
    /// <returns>The form, or <c>null</c> when it is more than fits.</returns>
    /// <exception cref="BadHttpRequestException">The form cannot be read.</exception>
    public static async Task<IFormCollection?> LeesMetBestand(HttpRequest request, int grens, int meesteVelden)
    {
        if (!request.HasFormContentType) throw new BadHttpRequestException("Geen formulier.");
        if (await InvoerReader.Lees(request, grens, request.HttpContext.RequestAborted) is not { } invoer) return null;
        request.Body = new MemoryStream(invoer.ToArray());

        // What is read with patience keeps the reader that was set for it, also when the body becomes another.
        request.HttpContext.Features.Set<IRequestBodyPipeFeature>(new RequestBodyPipeFeature(request.HttpContext));
        try
        {
            return await request.ReadFormAsync(
                new FormOptions { MemoryBufferThreshold = grens, MultipartBodyLengthLimit = grens, ValueLengthLimit = grens, ValueCountLimit = meesteVelden },
                request.HttpContext.RequestAborted);
        }
        catch (Exception fout) when (Formulierfout.Is(fout))
        {
            throw Formulierfout.Van(fout);
        }
    }

    /// <summary>The bytes of the one file of a form, empty when none was chosen.</summary>
    /// <returns>The bytes, or <c>null</c> when there is more than fits.</returns>
    public static async Task<byte[]?> LeesBestand(HttpRequest request, int grens)
    {
        if (await LeesMetBestand(request, grens, 1) is not { } velden) return null;
        return velden.Files is [var bestand, ..] ? await Bytes(bestand, grens) : [];
    }

    /// <summary>The bytes of a file, or <c>null</c> when it is larger than <paramref name="grens"/>.</summary>
    public static async Task<byte[]?> Bytes(IFormFile bestand, int grens)
    {
        if (bestand.Length > grens) return null;
        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud);
        return inhoud.ToArray();
    }
}

using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The parts of a form in the order in which they are sent, read as they come in.</summary>
internal sealed class Formulierdelen
{
    private readonly MultipartReader _delen;
    private readonly int _meeste;
    private int _gelezen;

    /// <param name="request">The request.</param>
    /// <param name="invoer">Its body.</param>
    /// <param name="meeste">How many parts there may be: who sends more sends another form.</param>
    /// <exception cref="BadHttpRequestException">It is no form.</exception>
    public Formulierdelen(HttpRequest request, Stream invoer, int meeste)
    {
        _meeste = meeste;
        try
        {
            var grens = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
            _delen = new MultipartReader(grens ?? throw new InvalidDataException("Een formulier zonder grens."), invoer);
        }
        catch (Exception fout) when (Formulierfout.Is(fout))
        {
            throw Formulierfout.Van(fout);
        }
    }

    /// <summary>The next part that bears a name: the field, whether it is a chosen file, and what is in it.</summary>
    /// <returns>The part, or <c>null</c> after the last one.</returns>
    /// <exception cref="BadHttpRequestException">It is no form, or it has more parts than may be.</exception>
    public async Task<(string Veld, bool HeeftBestand, Stream Inhoud)?> Volgende(CancellationToken afbreken)
    {
        try
        {
            while (await _delen.ReadNextSectionAsync(afbreken) is { } deel)
            {
                if (++_gelezen > _meeste) throw new InvalidDataException("Een formulier met te veel delen.");
                if (deel.GetContentDispositionHeader() is not { } kop) continue;
                return (HeaderUtilities.RemoveQuotes(kop.Name).Value ?? "", !string.IsNullOrEmpty(HeaderUtilities.RemoveQuotes(kop.FileName).Value), deel.Body);
            }

            return null;
        }
        catch (Exception fout) when (Formulierfout.Is(fout))
        {
            throw Formulierfout.Van(fout);
        }
    }
}

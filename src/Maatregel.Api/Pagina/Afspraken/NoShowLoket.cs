using Maatregel.Api.Instellingen;
using Maatregel.Api.Lijsten;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>The counter for no-show: the figures of a list, and what follows the course of one person.</summary>
internal sealed class NoShowLoket(Vertoning vertoning, NoShowVertoning noShow, Verlooplezer verloop, ApiInstellingen instellingen)
{
    public IResult Begin() => vertoning.Toon<NoShowpagina>("No-show in cijfers");

    public IResult Verloop()
    {
        verloop.Begin();
        return vertoning.Toon<Verlooppagina>("Wat volgt op een no-show?");
    }

    public async Task<IResult> Tel(HttpRequest request)
    {
        var formulier = new Lijstformulier(noShow);
        try
        {
            await formulier.Lees(request, Lijstlezer.Open(request, instellingen), request.HttpContext.RequestAborted);
            vertoning.Fouten = formulier.Fouten;
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge)
        {
            vertoning.Fouten = fout.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? [new Veldfout(Lijstformulier.Bestand, $"Het bestand is groter dan {instellingen.MaximaleLijst / (1024 * 1024)} MB. Maak er kleinere lijsten van.")]
                : [new Veldfout(Lijstformulier.Lijst, "Het formulier is niet te lezen. Probeer het opnieuw.")];
            return vertoning.Toon<NoShowpagina>("No-show in cijfers", fout.StatusCode);
        }

        return noShow.Uitslag is null ? Begin() : vertoning.Toon<NoShowOverzichtpagina>("De cijfers van uw lijst");
    }

    public async Task<IResult> Volg(HttpRequest request)
    {
        vertoning.Fouten = await verloop.Lees(request);
        return vertoning.Toon<Verlooppagina>("Wat volgt op een no-show?");
    }
}

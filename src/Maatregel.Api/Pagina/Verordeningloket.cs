using System.Text;
using Maatregel.Api.Http;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Json;
using Maatregel.Rules.Uitkomsten;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina;

/// <summary>The counter for a verordening: what was pasted is checked, saved or tried on a case.</summary>
internal sealed class Verordeningloket(Vertoning vertoning, VerordeningBibliotheek verordeningen, AdviesInstellingen keuzen, ApiInstellingen instellingen)
{
    public IResult Begin() => vertoning.Toon<Verordeningpagina>("De verordeningen");

    public async Task<IResult> Controleer(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        if (Document(velden)) vertoning.Controle = Documentcontrole.Van(Encoding.UTF8.GetBytes(vertoning.Document), verordeningen);
        return Begin();
    }

    /// <summary>The draft as a file, as it stands in the field: also while something is wrong with it.</summary>
    public async Task<IResult> Bewaar(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        return Document(velden) ? Results.File(Encoding.UTF8.GetBytes(vertoning.Document.ReplaceLineEndings("\n")), Inhoud.Json, "verordening.json") : Begin();
    }

    public async Task<IResult> Probeer(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, instellingen.MaximaleVerordening) is not { } velden) return TeGroot();
        (vertoning.Document, vertoning.Proefcasus) = (velden.GetValueOrDefault("document", ""), velden.GetValueOrDefault("casus", ""));
        var (document, casus) = (VerordeningReader.Lees(Encoding.UTF8.GetBytes(vertoning.Document)), CasusReader.Lees(Encoding.UTF8.GetBytes(vertoning.Proefcasus)));
        var fouten = document.IsGeldig ? verordeningen.Controleer(document.Waarde) : document.Fouten;
        vertoning.Fouten =
        [
            .. fouten.Select(f => new Veldfout("document", $"{f.Pad}: {f.Reden}")),
            .. casus.Fouten.Select(f => new Veldfout("casus", $"{f.Pad}: {f.Reden}")),
        ];
        if (vertoning.Fouten.Count == 0) vertoning.Proefadvies = Proefadviseur.Van(document.Waarde!, verordeningen, keuzen).Adviseer(casus.Waarde!);
        return Begin();
    }

    private RazorComponentResult<TeGrootpagina> TeGroot() =>
        vertoning.TeGroot($"Wat u hebt geplakt is groter dan {instellingen.MaximaleVerordeningInWoorden()}. Ga terug in uw browser en haal weg wat er niet toe doet.");

    private bool Document(Dictionary<string, string> velden)
    {
        vertoning.Document = velden.GetValueOrDefault("document", "");
        if (!string.IsNullOrWhiteSpace(vertoning.Document)) return true;
        vertoning.Fouten = [new Veldfout("document", "Plak de tekst van een verordening in het veld.")];
        return false;
    }
}

using Maatregel.Api.Pagina.Componenten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Geheugen;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Uitkomsten;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maatregel.Api.Pagina;

/// <summary>What this request shows. The components take it from here: their own parameters would have to be public.</summary>
internal sealed class Vertoning
{
    private const string TeVeelTekst = "U hebt meer tekst ingevuld dan past. Ga terug in uw browser en maak de motivering korter.";

    private IReadOnlySet<string>? _gevraagd;

    public string Titel { get; set; } = "";

    /// <summary>What can be done, on a page that says that there is none.</summary>
    public string Uitleg { get; private set; } = "";

    public Stand Stand { get; set; } = null!;

    /// <summary>The screen with questions, or the one the advice was asked from.</summary>
    public Scherm Scherm { get; set; } = null!;

    /// <summary>Whether one answer is being changed: then the way leads back to where all answers stand.</summary>
    public bool Wijzigt { get; set; }

    /// <summary>The questions on the page, when they are not those of <see cref="Scherm"/>.</summary>
    public IReadOnlyList<Vraag>? Vragen { get; set; }

    /// <summary>What stands in the fields, when that is not <see cref="Stand"/>.</summary>
    public Func<string, string>? Velden { get; set; }

    public IReadOnlyList<Veldfout> Fouten { get; set; } = [];

    /// <summary>What the host remembers of the case on the page, or null when it remembers nothing.</summary>
    public Zaakstand? Zaak { get; set; }

    /// <summary>Where the answers are later ones than those of the page that somebody went back to, in words.</summary>
    public IReadOnlyList<string> Later { get; set; } = [];

    public Advies Advies => Stand.Advies!;

    /// <summary>What was too large, and what to do.</summary>
    public string TeGrootUitleg { get; private set; } = "";

    /// <summary>What was pasted on the page of the verordeningen, and what was found in it.</summary>
    public string Document { get; set; } = "";

    public Documentcontrole? Controle { get; set; }

    /// <summary>The case that is tried on the document, and the advice under it.</summary>
    public string Proefcasus { get; set; } = "";

    public Advies? Proefadvies { get; set; }

    public string Zoekterm { get; set; } = "";

    /// <summary>The rules of one name: one of the law, or that of each verordening which has it.</summary>
    public IReadOnlyList<Regelbeschrijving> Regels { get; set; } = [];

    /// <summary>The fields with which an open question of the advice is answered on this screen.</summary>
    public IReadOnlySet<string> Gevraagd => _gevraagd ??= Scherm is null ? new HashSet<string>() : Stand.GevraagdeVelden;

    /// <summary>The text of a field.</summary>
    public string Waarde(string veld) => Velden is { } velden ? velden(veld) : Stand.Ingevuld[veld];

    public string? Fout(string veld) => Fouten.FirstOrDefault(f => f.Veld == veld)?.Melding;

    /// <summary>A page under its title, which says first that something is wrong.</summary>
    public RazorComponentResult<TPagina> Toon<TPagina>(string titel, int status = StatusCodes.Status200OK)
        where TPagina : IComponent
    {
        Titel = Fouten.Count > 0 ? "Fout: " + titel : titel;
        return new RazorComponentResult<TPagina> { StatusCode = status };
    }

    /// <summary>The page for a request that could not be answered.</summary>
    public IResult Status(int status)
    {
        if (status == StatusCodes.Status404NotFound) return NietGevonden();
        (Titel, Uitleg) = Statuswoorden.Van(status);
        return new RazorComponentResult<Statuspagina> { StatusCode = status };
    }

    public RazorComponentResult<NietGevondenpagina> NietGevonden() => Toon<NietGevondenpagina>("Niet gevonden", StatusCodes.Status404NotFound);

    /// <param name="uitleg">What was too large, and what to do.</param>
    public RazorComponentResult<TeGrootpagina> TeGroot(string uitleg = TeVeelTekst)
    {
        TeGrootUitleg = uitleg;
        return Toon<TeGrootpagina>("Fout: de invoer is te groot", StatusCodes.Status413PayloadTooLarge);
    }
}

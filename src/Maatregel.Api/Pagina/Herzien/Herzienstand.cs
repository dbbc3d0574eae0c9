using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Where looking again stands: what is filled in, what was read of it and what the library says so far.</summary>
internal sealed class Herzienstand(Ingevuld ingevuld, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen)
{
    private Herzienlezing? _lezing;
    private Herziening? _herziening;

    public Ingevuld Ingevuld => ingevuld;

    public Herzienlezing Lezing => _lezing ??= Herzienlezer.Lees(ingevuld);

    /// <summary>The advice as far as it goes, or null while the request cannot be read or contradicts itself.</summary>
    public Herziening? Herziening => _herziening ??= Lezing is { Verzoek: { } verzoek, Fouten.Count: 0 } ? adviseur.Herzie(verzoek) : null;

    public Herzieningsgrond? Grond => Herzienlijsten.Gronden.Lees(ingevuld[H.Grond]);

    public IEnumerable<Optie> Gemeentekeuzen => verordeningen.Gemeentekeuzen();

    /// <summary>The verordening of the day of the conduct, or of the day of asking while that one is not filled in.</summary>
    public Verordening? Verordening =>
        (Notatie.Datum(ingevuld[H.Gedraging]) ?? Notatie.Datum(ingevuld[V.Peildatum])) is { } dag ? verordeningen.Zoek(Gemeentenamen.Lees(ingevuld, V.Gemeente), dag) : null;

    /// <summary>Whether no judgement can change the outcome any more: then none is asked.</summary>
    public bool Zeker => Herziening?.Uitkomst is Herzieningsuitkomst.NietMogelijk or Herzieningsuitkomst.NietGeregeld;

    /// <summary>The literal words of the provision that a step rests on, where the document keeps them.</summary>
    public string? Tekst(Overweging overweging) => overweging.Bron is Rules.Recht.Verordeningsbepaling { Model: false } bron ? Verordening?.Tekst(bron.Label) : null;

    /// <summary>Whether the advice asks this now.</summary>
    public bool Gevraagd(string code) => Herziening?.OpenVragen.Any(v => v.Code == code) == true;
}

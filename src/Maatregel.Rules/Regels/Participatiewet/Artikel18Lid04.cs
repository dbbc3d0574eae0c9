using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// The frame of the eight uniform duties. A letter applies when the conduct breached that duty, the person was not exempt
/// from it, and the conditions that the letter itself sets are met.
/// </summary>
internal abstract class Artikel18Lid04 : Regel<Gedragingdossier, Grondslag>
{
    private static readonly Toelichting AndereVerplichting = $"De gedraging gaat niet over deze verplichting.";

    private static readonly Uitspraak Onvoldoende = new("ECLI:NL:RBOVE:2017:2717");

    private readonly string _onderdeel;
    private readonly Verplichting _verplichting;

    protected Artikel18Lid04(string id)
    {
        Id = new(id);
        _verplichting = Verplichting.Zoek(id)!;
        _onderdeel = _verplichting.Bron.Onderdeelletter!;
    }

    public sealed override RegelId Id { get; }

    public sealed override Stap Stap => Stap.Grondslag;

    public sealed override Bron Bron => _verplichting.Bron;

    public override string Vraag => $"Is geschonden: {_verplichting.Omschrijving}?";

    public sealed override string Gevolg => "Een verlaging van 100% volgens het vijfde, zesde, zevende of achtste lid.";

    public sealed override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.Verplichtingen.Contains(_verplichting)) return Nee(AndereVerplichting);
        if (dossier.NietVerplicht(_verplichting) is { } waarom) return Nee(waarom);
        if (dossier.Gedraging.Nakoming == Nakoming.Onvoldoende)
        {
            return Nee($"De verplichting is onvoldoende nagekomen. Dit lid gaat alleen over niet nakomen.").Met(Onvoldoende);
        }

        // A condition that certainly fails decides, whatever is still open about the others.
        List<Bevinding<Grondslag>> open = [];
        foreach (var voorwaarde in Voorwaarden(dossier.Oordeel?.Voorwaarden))
        {
            if (voorwaarde.Antwoord == Antwoord.Nee) return Nee($"{voorwaarde.Anders} Daarom geldt deze plicht hier niet.", Herkomst.Oordeel);
            if (voorwaarde.Antwoord != Antwoord.Ja) open.Add(Open(voorwaarde.Code, $"{voorwaarde.Vraag}", dossier.Id));
        }

        IReadOnlyList<OpenVraag> nakoming = dossier.NakomingOpen(TenDele) ? [Nakomingsvraag(dossier)] : [];
        if (open is [var eerste, .. var rest]) return eerste with { VerdereVragen = [.. rest.Select(b => b.OpenVraag!), .. nakoming] };

        return Ja(
            new Grondslag(Id, _verplichting, _onderdeel),
            dossier.Oordeel?.FeitenVastgesteld == Antwoord.Ja
                ? $"De gedraging is een schending van onderdeel {_onderdeel}."
                : (Toelichting)$"Staat de gedraging vast, dan is zij een schending van onderdeel {_onderdeel}.") with
        {
            VerdereVragen = nakoming,
        };
    }

    /// <summary>Whether this duty can be kept in part.</summary>
    protected virtual bool TenDele => false;

    private OpenVraag Nakomingsvraag(Gedragingdossier dossier) => Open(
        Vraagcode.Nakoming,
        $"Is de verplichting niet nagekomen, of wel maar onvoldoende? Dit lid gaat alleen over niet nakomen.",
        dossier.Id,
        bronnen: [Bron, Onvoldoende]).OpenVraag!;

    /// <summary>The conditions that the letter itself sets, with what is the case when one fails and what this case says about them.</summary>
    protected virtual IEnumerable<(string Code, string Vraag, string Anders, Antwoord? Antwoord)> Voorwaarden(Voorwaarden? voorwaarden) => [];
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Het tarief van een categorie of van een gedraging met een eigen tarief.</summary>
internal sealed class Tariefregel : Tariefbepaling
{
    private readonly Tarief? _tarief;
    private readonly RechterlijkOordeel? _terzijde;
    private readonly IReadOnlyList<Regeling> _regelingen;
    private readonly Func<Grondslag, bool> _hoortBij;

    /// <summary>The tariff of a category.</summary>
    public Tariefregel(Verordening verordening, Categorietarief tarief)
        : this(verordening, tarief.Artikel, tarief.Tarief, tarief.BuitenToepassing, tarief.Regelingen, g => g.Categorie == tarief.Categorie) =>
        Opmerking = tarief.Opmerking;

    /// <summary>The tariff of a conduct that stands in no category.</summary>
    public Tariefregel(Verordening verordening, Gedragsbepaling gedraging)
        : this(verordening, gedraging.Artikel, gedraging.Tarief, gedraging.BuitenToepassing, gedraging.Regelingen, g => g.Bepaling == gedraging)
    {
    }

    private Tariefregel(
        Verordening verordening,
        string artikel,
        Tarief? tarief,
        RechterlijkOordeel? terzijde,
        IReadOnlyList<Regeling> regelingen,
        Func<Grondslag, bool> hoortBij)
        : base(verordening.Bron(artikel))
    {
        _tarief = tarief;
        _terzijde = terzijde;
        _regelingen = regelingen;
        _hoortBij = hoortBij;
    }

    public override string? Opmerking { get; }

    public override string Vraag => "Valt de gedraging onder het tarief van deze bepaling?";

    public override string Gevolg => _tarief is null ? "Het tarief is niet bekend." : Tariefweergave.Tekst(_tarief);

    public override bool GeldtVoor(Regeling regeling) => _regelingen.Count == 0 || _regelingen.Contains(regeling);

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier) =>
        !_hoortBij(dossier.Grondslag) ? Nee($"De grondslag valt niet onder dit tarief.", Herkomst.Recht)
        : _tarief is null ? Open(Vraagcode.TariefOnbekend, $"Het tarief van {Bron} is niet bekend. Welk percentage en welke duur noemt deze bepaling?", dossier.Gedraging.Id, Wie.Jurist)
        : Pas(_tarief, _terzijde, dossier.Gedraging);
}

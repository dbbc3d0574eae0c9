using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Verordeningsregels;

/// <summary>Het tarief van een categorie of van een gedraging met een eigen tarief.</summary>
internal sealed class Tariefregel : Regel<Grondslagdossier, Tariefuitkomst>
{
    private readonly Verordeningsbepaling _bron;
    private readonly Tarief? _tarief;
    private readonly RechterlijkOordeel? _terzijde;
    private readonly IReadOnlyList<Regeling> _regelingen;
    private readonly Func<Grondslag, bool> _hoortBij;

    /// <summary>The tariff of a category.</summary>
    public Tariefregel(Verordening verordening, Categorietarief tarief)
        : this(verordening, tarief.Artikel, tarief.Tarief, tarief.BuitenToepassing, tarief.Regelingen, g => g.Categorie == tarief.Categorie)
    {
    }

    /// <summary>The tariff of a conduct that stands in no category.</summary>
    public Tariefregel(Verordening verordening, string artikel, Tarief tarief, RechterlijkOordeel? terzijde, IReadOnlyList<Regeling> regelingen)
        : this(verordening, artikel, tarief, terzijde, regelingen, g => g.Id == verordening.Bron(artikel).RegelId)
    {
    }

    private Tariefregel(
        Verordening verordening,
        string artikel,
        Tarief? tarief,
        RechterlijkOordeel? terzijde,
        IReadOnlyList<Regeling> regelingen,
        Func<Grondslag, bool> hoortBij)
    {
        _bron = verordening.Bron(artikel);
        _tarief = tarief;
        _terzijde = terzijde;
        _regelingen = regelingen;
        _hoortBij = hoortBij;
    }

    public override RegelId Id => _bron.RegelId;

    public override Stap Stap => Stap.HoogteEnDuur;

    public override Bron Bron => _bron;

    public override string Vraag => "Valt de gedraging onder het tarief van deze bepaling?";

    public override string Gevolg => _tarief is null ? "Het tarief is niet bekend." : Tariefweergave.Tekst(_tarief);

    public override bool GeldtVoor(Regeling regeling) => _regelingen.Count == 0 || _regelingen.Contains(regeling);

    public override Bevinding<Tariefuitkomst> Beoordeel(Grondslagdossier dossier)
    {
        var gedraging = dossier.Gedraging;
        if (!_hoortBij(dossier.Grondslag)) return Nee($"De grondslag valt niet onder dit tarief.", Herkomst.Recht);
        if (_tarief is null) return Open("tarief-onbekend", $"Het tarief van {_bron} is niet bekend. Welk percentage en welke duur noemt deze bepaling?", gedraging.Id, Wie.Jurist);
        if (VerordeningLezer.Terzijde(Id, _terzijde, gedraging.Casus, gedraging.Datum) is { } reden)
        {
            return Open("tarief-buiten-toepassing", $"{_bron} blijft buiten toepassing: {reden} Welk percentage en welke duur gelden dan?", gedraging.Id, Wie.Jurist);
        }

        return Tariefberekening.Bereken(_tarief, gedraging) switch
        {
            { Uitkomst: { } uitkomst } berekend => Ja(uitkomst, $"{Tariefweergave.Tekst(_tarief, uitkomst)}", Herkomst.Recht).Met(berekend.Aanname),
            var ontbreekt => Open(ontbreekt.Code!, ontbreekt.Vraag!, gedraging.Id),
        };
    }
}

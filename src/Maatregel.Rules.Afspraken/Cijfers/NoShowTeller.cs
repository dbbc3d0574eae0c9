using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// Telt afspraken één voor één en bewaart alleen de tellingen: het geheugen hangt niet af van het aantal rijen.
/// Niet geschikt om vanuit meer threads tegelijk te vullen.
/// </summary>
public sealed class NoShowTeller
{
    private readonly NoShowInstelling _instelling;
    private readonly decimal?[] _prijzen = new decimal?[Enum.GetValues<NoShowOnderdeel>().Length];
    private readonly Telling _totaal = new();
    private readonly Uitsplitser _uitsplitser = new();
    private readonly Redenteller _redenen = new();
    private Overzichtsperiode? _periode;
    private int _fout;

    /// <summary>Begint een telling.</summary>
    /// <param name="instelling">Doel en prijzen; zonder geldt <see cref="NoShowInstelling"/> zoals die standaard is.</param>
    /// <exception cref="ArgumentException">Het doel ligt niet tussen 0 en 100, een prijs is negatief, of een onderdeel heeft twee prijzen.</exception>
    public NoShowTeller(NoShowInstelling? instelling = null)
    {
        instelling ??= new();
        if (instelling.Doel is < 0 or > 100)
            throw new ArgumentException("Het doel ligt tussen 0 en 100 procent.", nameof(instelling));

        if (instelling.KleinsteGroep < 1)
            throw new ArgumentException("De kleinste groep telt ten minste één afspraak.", nameof(instelling));
        _instelling = instelling;
        foreach (var prijs in instelling.Prijzen)
        {
            ref var plaats = ref _prijzen[(int)prijs.Onderdeel];
            if (prijs.Bedrag < 0 || plaats is not null)
                throw new ArgumentException("Geef elk onderdeel hoogstens één prijs, van 0 euro of meer.", nameof(instelling));
            plaats = prijs.Bedrag;
        }
    }

    /// <summary>Telt een afspraak.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="afspraak"/> is <c>null</c>.</exception>
    public void Voeg(Afspraak afspraak)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        var prijs = _prijzen[(int)afspraak.Onderdeel];
        _totaal.Voeg(afspraak, prijs);
        _uitsplitser.Voeg(afspraak);
        _redenen.Voeg(afspraak);
        if (afspraak.Uitkomst != Afspraakuitkomst.Onbeslist) Verruim(afspraak.AfspraakOp);
    }

    /// <summary>Telt een gelezen rij: als afspraak, of als foute rij.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rij"/> is <c>null</c>.</exception>
    public void Voeg(GelezenRij rij)
    {
        ArgumentNullException.ThrowIfNull(rij);
        if (rij.Afspraak is { } afspraak) Voeg(afspraak);
        else _fout++;
    }

    /// <summary>Het overzicht van wat tot nu toe is geteld.</summary>
    public NoShowOverzicht Overzicht()
    {
        var totaal = _totaal.Cijfers(_instelling);
        return new()
        {
            Gelezen = totaal.Afspraken + _fout,
            Fout = _fout,
            Periode = _periode,
            Doel = _instelling.Doel,
            Totaal = totaal,
            Uitsplitsingen = _uitsplitser.Uitsplitsingen(_instelling),
            Redenen = _redenen.Cijfers(_instelling.KleinsteGroep, out var teKlein),
            RedenenTeKlein = teKlein,
        };
    }

    private void Verruim(LocalDate dag)
    {
        if (_periode is null) _periode = new(dag, dag);
        else if (dag < _periode.Eerste) _periode = _periode with { Eerste = dag };
        else if (dag > _periode.Laatste) _periode = _periode with { Laatste = dag };
    }
}

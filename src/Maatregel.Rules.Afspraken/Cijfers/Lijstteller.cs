using Maatregel.Rules.Afspraken.Inlezen;

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// Telt de rijen van een afsprakenlijst één voor één, en houdt van de foute rijen bij wat er niet klopt. Het geheugen
/// hangt niet af van het aantal rijen: van meer dan <see cref="HoogsteAantalFouten"/> fouten blijft alleen de telling
/// over. Niet geschikt om vanuit meer threads tegelijk te vullen.
/// </summary>
public sealed class Lijstteller
{
    /// <summary>Van zoveel fouten blijven rij, kolom en reden bewaard.</summary>
    public const int HoogsteAantalFouten = 10_000;

    private readonly NoShowTeller _teller;
    private readonly List<Rijfout> _fouten = [];
    private readonly Foutsoortteller _soorten = new();
    private int _nietGetoond;

    /// <summary>Begint een telling.</summary>
    /// <param name="instelling">Doel en prijzen; zonder geldt <see cref="NoShowInstelling"/> zoals die standaard is.</param>
    /// <exception cref="ArgumentException">De instelling klopt niet; zie <see cref="NoShowTeller"/>.</exception>
    public Lijstteller(NoShowInstelling? instelling = null) => _teller = new(instelling);

    /// <summary>Telt een rij.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rij"/> is <c>null</c>.</exception>
    public void Voeg(GelezenRij rij)
    {
        _teller.Voeg(rij);
        foreach (var fout in rij.Fouten)
        {
            _soorten.Voeg(fout);
            if (_fouten.Count < HoogsteAantalFouten) _fouten.Add(fout);
            else _nietGetoond++;
        }
    }

    /// <summary>De uitslag van wat tot nu toe is geteld.</summary>
    public NoShowUitslag Uitslag() => new()
    {
        Overzicht = _teller.Overzicht(),
        Fouten = [.. _fouten],
        FoutenNietGetoond = _nietGetoond,
        Foutsoorten = _soorten.Soorten(),
    };
}

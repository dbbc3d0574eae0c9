using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een eigen tekst met plekken om in te vullen, in een vorm naar keuze: HTML, het bestand van een tekstverwerker. De plekken
/// zijn die van de sjablonen (<c>docs/sjablonen.md</c>).
/// </summary>
public sealed class Tekstsjabloon
{
    private readonly Sjabloon _sjabloon;

    /// <summary>Leest een eigen tekst.</summary>
    /// <param name="naam">De naam van het sjabloon waarvan de plekken mogen worden ingevuld, en waaronder fouten worden gemeld.</param>
    /// <param name="tekst">De tekst.</param>
    /// <exception cref="OngeldigSjabloonException">De naam of een plek is onbekend, of een deel is niet gesloten; de exceptie noemt alle fouten.</exception>
    public Tekstsjabloon(string naam, string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        List<Fout> fouten = Tekstsoort.Zoek(naam) is null ? [Sjablonen.Onbekend(naam)] : [];
        _sjabloon = new Sjabloonlezer(naam, fouten).Lees(tekst, Velden.Advies);
        if (fouten.Count > 0) throw new OngeldigSjabloonException(fouten);
    }

    /// <summary>Vult de tekst in. De vaste woorden blijven tot op het teken zoals zij zijn.</summary>
    /// <param name="advies">Het advies.</param>
    /// <param name="waarde">Schrijft wat wordt ingevuld zoals de vorm van de tekst vraagt.</param>
    public string Vul(Advies advies, Func<string, string> waarde)
    {
        ArgumentNullException.ThrowIfNull(advies);
        ArgumentNullException.ThrowIfNull(waarde);
        var tekst = new Letterlijk(waarde);
        _sjabloon.Schrijf(advies, tekst);
        return tekst.ToString();
    }
}

using Maatregel.Rules.Adviezen.Schrijven;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Adviezen;

/// <summary>
/// Een eigen tekst met plekken om in te vullen, in een vorm naar keuze: HTML, het bestand van een tekstverwerker. De plekken
/// zijn die van de sjablonen (<c>docs/sjablonen.md</c>).
/// </summary>
public sealed class Tekstsjabloon
{
    private readonly string _naam;
    private readonly Sjabloon _sjabloon;

    /// <summary>Leest een eigen tekst.</summary>
    /// <param name="naam">De naam van het sjabloon waarvan de plekken mogen worden ingevuld, en waaronder fouten worden gemeld.</param>
    /// <param name="tekst">De tekst.</param>
    /// <exception cref="OngeldigSjabloonException">De naam of een plek is onbekend, of een deel is niet gesloten; de exceptie noemt alle fouten.</exception>
    public Tekstsjabloon(string naam, string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var soort = Tekstsoort.Zoek(naam) ?? throw new OngeldigSjabloonException([Sjablonen.Onbekend(naam)]);
        List<Fout> fouten = [];
        _sjabloon = new Sjabloonlezer(naam, fouten).Lees(tekst, soort.Velden);
        if (fouten.Count > 0) throw new OngeldigSjabloonException(fouten);
        _naam = naam;
    }

    /// <summary>Vult de tekst in. De vaste woorden blijven tot op het teken zoals zij zijn.</summary>
    /// <param name="stuk">De tekst met dezelfde naam zoals de bibliotheek die schreef: waar zij over gaat, wordt ingevuld.</param>
    /// <param name="waarde">Schrijft wat wordt ingevuld zoals de vorm van de tekst vraagt.</param>
    /// <exception cref="ArgumentException">Het is een andere tekst, of de bibliotheek schreef haar niet.</exception>
    public string Vul(Tekststuk stuk, Func<string, string> waarde)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        ArgumentNullException.ThrowIfNull(waarde);
        if (stuk.Naam != _naam || stuk.Stof is not { } stof) throw new ArgumentException($"Dit is niet de tekst {_naam} van de bibliotheek.", nameof(stuk));
        var tekst = new Letterlijk(waarde);
        _sjabloon.Schrijf(stof, tekst);
        return tekst.ToString();
    }
}

using Maatregel.Api.Pagina.Componenten;

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>The counter for what consulents and lawyers look up: the pages of the documentation, and the cases of the tests.</summary>
internal sealed class Naslagloket(Vertoning vertoning, Naslagvertoning naslag)
{
    public IResult Begin() => vertoning.Toon<Naslagbegin>("Uitleg");

    public IResult Jurist() => vertoning.Toon<Juristpagina>("Voor de jurist");

    public IResult Blad(string naam)
    {
        if (Naslagbladen.Zoek(naam) is not { } blad) return vertoning.NietGevonden();
        naslag.Blad = blad;
        return vertoning.Toon<Naslagpagina>(blad.Titel);
    }

    public IResult Toetsgeval(string naam)
    {
        if (Toetsgevallen.Zoek(naam) is not { } deel) return vertoning.NietGevonden();
        naslag.Deel = deel;
        return vertoning.Toon<Toetspagina>($"Toetsen: {deel.Titel}");
    }
}

using Maatregel.Api.Pagina.Componenten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Pagina.Register;

/// <summary>The counter for the register: all rules, or one of them.</summary>
internal sealed class Registerloket(Vertoning vertoning, VerordeningBibliotheek verordeningen)
{
    public IResult Regels(string? zoek)
    {
        vertoning.Zoekterm = zoek?.Trim() ?? "";
        return vertoning.Toon<Regelspagina>("Het register van regels");
    }

    public IResult Regel(string id)
    {
        vertoning.Regels = Registerzoeker.Alle(verordeningen).Where(r => r.Id.Waarde == id).ToList();
        return vertoning.Regels.Count > 0 ? vertoning.Toon<Regelpagina>(vertoning.Regels[0].Bron.Aanhaling) : vertoning.NietGevonden();
    }
}

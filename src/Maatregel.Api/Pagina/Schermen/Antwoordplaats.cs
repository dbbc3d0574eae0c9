using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Where an open question of the advice is answered on the page.</summary>
/// <param name="Scherm">The screen.</param>
/// <param name="Vraag">The question on it.</param>
internal sealed record Antwoordplaats(Scherm Scherm, Vraag Vraag)
{
    /// <summary>The place of a question about the conduct on the form, or about the whole case; null when the page has none.</summary>
    public static Antwoordplaats? Zoek(OpenVraag vraag, Stand stand)
    {
        foreach (var veld in Antwoordvelden.Van(vraag, stand.Ingevuld))
        {
            foreach (var (scherm, vragen) in stand.Schermen)
            {
                if (vragen.Zoek(veld) is { } gevonden) return new Antwoordplaats(scherm, gevonden);
            }
        }

        return null;
    }
}

using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Geheugen;

/// <summary>The latest answers of a case, as the host remembers them for a while.</summary>
/// <param name="Sleutel">The unguessable name of the case, which only its pages carry.</param>
/// <param name="Versie">How often the answers changed; a page that was gone back to carries a lower number.</param>
/// <param name="Vanaf">The version from which on pages still fit: before it, a conduct was there that is gone.</param>
/// <param name="Velden">Every answer.</param>
internal sealed record Zaakstand(string Sleutel, int Versie, int Vanaf, IReadOnlyList<KeyValuePair<string, string>> Velden)
{
    /// <summary>The names of the fields that a page carries of this.</summary>
    public const string Sleutelveld = "zaaksleutel";

    public const string Versieveld = "zaakversie";

    /// <summary>Whether answers changed after the page with this version: somebody went back to it.</summary>
    public bool IsVerderDan(string versie) => versie != Notatie.Tekst(Versie);
}

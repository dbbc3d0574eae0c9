using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>De bepaling van de verordening dat het bedrag van de verlaging kan worden gespreid (artikel 18, vijfde lid, tweede zin).</summary>
internal sealed class Spreidregel(Daad daad, Spreiding spreiding)
{
    public Daad Daad => daad;

    public IReadOnlyList<string> Onderdelen => spreiding.Onderdelen;

    /// <summary>Het enige plan, of <c>null</c> als er tussen meer plannen te kiezen is.</summary>
    public IReadOnlyList<Breuk>? Plan => spreiding.Plannen is [var plan] ? plan : null;

    public bool HeeftVoorwaarde => spreiding.Voorwaarde is not null;
}

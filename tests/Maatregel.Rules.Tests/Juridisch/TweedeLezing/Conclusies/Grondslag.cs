using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Een bepaling waarop een verlaging om deze daad kan rusten.</summary>
internal sealed class Grondslag(Daad daad, string regel)
{
    public Daad Daad => daad;

    public string Regel => regel;

    /// <summary>Of een feit de geschonden plicht aanwijst.</summary>
    public bool Gegeven { get; init; } = true;

    /// <summary>Het onderdeel van het vierde lid, of <c>null</c> als de verordening de grondslag is.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>De categorie waarin de verordening de gedraging indeelt.</summary>
    public int? Categorie { get; init; }

    /// <summary>Wat de gedraging volgens de verordening kost als zij niet in een categorie valt.</summary>
    public Tarief? Tarief { get; init; }

    /// <summary>Of de wet voor deze plicht een eigen lid heeft: artikel 9a, twaalfde lid, Participatiewet en 38, twaalfde lid, IOAW en IOAZ.</summary>
    public bool EigenLid { get; init; }

    public bool VierdeLid => Onderdeel is not null;
}

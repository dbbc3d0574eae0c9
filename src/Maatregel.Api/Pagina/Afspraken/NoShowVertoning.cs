using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Cijfers;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>What the pages about no-show show in this request, beside <see cref="Vertoning"/>.</summary>
internal sealed class NoShowVertoning
{
    /// <summary>The fields as they were typed, so that nothing need be typed twice.</summary>
    public Dictionary<string, string> Velden { get; } = new(StringComparer.Ordinal);

    public NoShowUitslag? Uitslag { get; set; }

    public NoShowStapantwoord? Vervolg { get; set; }

    /// <summary>The one appointment as a row of the list, with its header.</summary>
    public string? Rij { get; set; }

    /// <summary>What of the course goes into the form of the advice.</summary>
    public Formulier.Ingevuld? Advies { get; set; }

    /// <summary>How many invitations of the course the form of the advice has no room for.</summary>
    public int Weggelaten { get; set; }

    public string Waarde(string veld) => Velden.GetValueOrDefault(veld, "");
}

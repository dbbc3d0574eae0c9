namespace Maatregel.Api.Pagina.Formulier;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Waarde">The code in the form.</param>
/// <param name="Tekst">The answer in words.</param>
internal sealed record Optie(string Waarde, string Tekst)
{
    /// <summary>A sentence under the answer.</summary>
    public string? Uitleg { get; init; }

    /// <summary>A heading above the answer, where a new group starts.</summary>
    public string? Kop { get; init; }

    /// <summary>What must be found out, for "weet ik niet".</summary>
    public string? Uitzoeken { get; init; }

    /// <summary>What is asked only with this answer.</summary>
    public IReadOnlyList<Vraag> Onthult { get; init; } = [];
}

namespace Maatregel.Rules.Uitkomsten;

/// <summary>Een bijzonderheid die in twee documenten anders uitkomt.</summary>
/// <param name="Onderwerp">Het onderwerp.</param>
/// <param name="Situatie">Wat er anders ligt dan in de tabel.</param>
/// <param name="Oud">De uitkomst eerst, of <c>null</c> als zij er niet was.</param>
/// <param name="Nieuw">De uitkomst nu, of <c>null</c> als zij er niet meer is.</param>
public sealed record Bijzonderheidsverschil(string Onderwerp, string Situatie, Proefuitkomst? Oud, Proefuitkomst? Nieuw)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Bijzonderheidsverschil);
}

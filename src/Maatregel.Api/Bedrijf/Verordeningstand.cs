using Maatregel.Rules;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Bedrijf;

/// <summary>The documents as they were last read, and the adviser that knows them.</summary>
internal sealed record Verordeningstand(VerordeningBibliotheek Bibliotheek, IMaatregelAdviseur Adviseur, IReadOnlyList<Fout> Fouten, IReadOnlyList<string> ZonderAdvies)
{
    /// <summary>The names of the files that could be read.</summary>
    public required IReadOnlyList<string> Gelezen { get; init; }

    /// <summary>What the operator must know: what was not taken, and whom that leaves without advice.</summary>
    public IEnumerable<string> Meldingen()
    {
        if (Fouten.Count > 0) yield return $"Niet genomen in Verordeningen:Map: {string.Join(", ", Fouten.Select(f => f.Pad.Split(":$")[0]).Distinct())}. Het logboek zegt waarom.";
        if (ZonderAdvies.Count > 0) yield return $"Geen advies tot hun document klopt: {string.Join(", ", ZonderAdvies)}.";
    }
}

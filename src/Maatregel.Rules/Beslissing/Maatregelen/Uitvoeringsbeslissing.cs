using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>What carrying out comes to, and what was found on the way.</summary>
/// <param name="Maatregelen">The measures, in order of conduct.</param>
/// <param name="Verslag">The rules that were looked at and the defaults on which the plan rests.</param>
internal sealed record Uitvoeringsbeslissing(IReadOnlyList<GeadviseerdeMaatregel> Maatregelen, Verslag Verslag);

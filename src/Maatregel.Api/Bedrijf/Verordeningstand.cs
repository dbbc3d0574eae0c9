using Maatregel.Rules;
using Maatregel.Rules.Invoer;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Bedrijf;

/// <summary>The documents as they were last read, and the adviser that knows them.</summary>
internal sealed record Verordeningstand(VerordeningBibliotheek Bibliotheek, IMaatregelAdviseur Adviseur, IReadOnlyList<Fout> Fouten, IReadOnlyList<string> ZonderAdvies);

using System.Collections.Frozen;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Regels.Lezen;

/// <summary>
/// Per subject of a verordening the code under which it is said that the provision of another document fills it. A subject that is not here is
/// never filled: how heavy a measure is, is assumed from nobody.
/// </summary>
internal static class Modelcodes
{
    public static FrozenDictionary<string, string> PerOnderwerp { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["afzien"] = Aannamecode.ModelbepalingAfzien,
        ["berekeningsgrondslag"] = Aannamecode.ModelbepalingBerekeningsgrondslag,
        ["hardheidsclausule"] = Aannamecode.ModelbepalingHardheidsclausule,
        ["herleving"] = Aannamecode.ModelbepalingHerleving,

        // Of hearing and of a warning nothing is taken over: their rules say only that nobody read the provision.
        ["horen"] = Aannamecode.HorenNietGelezen,
        ["ingang"] = Aannamecode.ModelbepalingIngang,
        ["inkeer"] = Aannamecode.ModelbepalingInkeer,
        ["recidive"] = Aannamecode.ModelbepalingRecidive,
        ["samenloop"] = Aannamecode.ModelbepalingSamenloop,
        ["verminderde verwijtbaarheid"] = Aannamecode.ModelbepalingVerminderdeVerwijtbaarheid,
        ["waarschuwing"] = Aannamecode.WaarschuwingOnbekend,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

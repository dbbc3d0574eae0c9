using Maatregel.Api.Instellingen;
using Maatregel.Api.Toegang;
using Maatregel.Rules.NRules;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api;

/// <summary>The faults that the operator can mend: they need a message, not a stack trace.</summary>
internal static class Startfout
{
    public static bool Is(Exception fout) => fout is InstellingException or OngeldigeVerordeningException or OngeldigBeleidException or ToegangGeweigerdException;
}

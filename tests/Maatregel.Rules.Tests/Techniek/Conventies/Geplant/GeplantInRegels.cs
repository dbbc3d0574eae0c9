namespace Maatregel.Rules.Regels;

/// <summary>Deliberately wrong: a rule that knows the host.</summary>
internal static class GeplantInRegels
{
    public static string Host => Api.GeplanteGastheer.Naam();
}

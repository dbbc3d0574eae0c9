namespace Maatregel.Api;

/// <summary>Stands in for the host, which the tests of the library do not know.</summary>
internal static class GeplanteGastheer
{
    public static string Naam() => nameof(GeplanteGastheer);
}

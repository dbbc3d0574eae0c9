namespace Maatregel.Api.Toegang;

/// <summary>The host would be reachable from elsewhere while nobody said who may use it.</summary>
internal sealed class ToegangGeweigerdException(string adres) : Exception(
    $"""
    Maatregel start niet: {adres} is ook vanaf andere machines bereikbaar en de toegang is niet geregeld.
    Kies Toegang:Modus=jwt (met Toegang:Uitgever en Toegang:Doelgroep), of Toegang:Modus=vertrouwd-netwerk als een
    voorziening ervoor de toegang al controleert.
    """);

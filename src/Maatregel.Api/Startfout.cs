using Maatregel.Api.Instellingen;
using Maatregel.Api.Toegang;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.NRules;
using Maatregel.Rules.Verordeningen;
using Microsoft.AspNetCore.Connections;

namespace Maatregel.Api;

/// <summary>What the operator is told when the host does not start: what is wrong and never a stack trace.</summary>
internal static class Startfout
{
    /// <summary>Tools that only want to look at the host stop it in this way.</summary>
    public static bool Is(Exception fout) => fout is not HostAbortedException;

    public static string Melding(Exception fout) => fout switch
    {
        InstellingException or OngeldigeVerordeningException or OngeldigSjabloonException or OngeldigBeleidException or ToegangGeweigerdException => fout.Message,
        IOException { InnerException: AddressInUseException } => $"Maatregel start niet: een ander programma luistert al op dit adres. Kies een ander, bijvoorbeeld met --urls. ({fout.Message})",
        System.Net.Sockets.SocketException or IOException { InnerException: System.Net.Sockets.SocketException } => $"Maatregel start niet: op dit adres mag of kan niet worden geluisterd. ({fout.Message})",
        UnauthorizedAccessException or DirectoryNotFoundException => $"Maatregel start niet: een bestand of map uit de instellingen is niet te lezen. ({fout.Message})",
        FormatException => $"Maatregel start niet: een adres of getal is niet te lezen. Kijk naar --urls, ASPNETCORE_URLS en Kestrel:Endpoints. ({fout.Message})",
        ArgumentOutOfRangeException => $"Maatregel start niet: een poort of getal ligt buiten wat kan. Kijk naar --urls en ASPNETCORE_HTTP_PORTS. ({fout.Message})",
        InvalidOperationException when fout.Message.Contains("HTTPS", StringComparison.Ordinal) => $"Maatregel start niet: een adres met https heeft een certificaat nodig. Noem het bij Kestrel:Certificates:Default, of luister op http. ({fout.Message})",
        InvalidOperationException when fout.StackTrace?.Contains("Logging", StringComparison.Ordinal) == true => $"Maatregel start niet: Logging:LogLevel heeft een waarde die niet bestaat. Kies uit: {string.Join(", ", Enum.GetNames<LogLevel>())}. ({fout.Message})",
        _ => $"Maatregel start niet: {fout.Message} ({fout.GetType().Name})",
    };
}

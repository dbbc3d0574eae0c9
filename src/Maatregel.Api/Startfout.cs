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
        _ => $"Maatregel start niet: {fout.Message} ({fout.GetType().Name})",
    };
}

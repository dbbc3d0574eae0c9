using Maatregel.Api.Http;

namespace Maatregel.Api.Tests.Regels;

/// <summary>A large body keeps room from others, so it must come in at some speed.</summary>
public sealed class InvoerdeelTests
{
    private const int Groot = 1024 * 1024;

    [Theory]
    [InlineData(29, Invoerruimte.Klein + 1, true)]
    [InlineData(31, Invoerruimte.Klein + 1, false)]
    [InlineData(31, Groot, true)]
    [InlineData(65, Groot, false)]
    [InlineData(10_000, Invoerruimte.Klein, true)]
    public void Grote_invoer_komt_na_de_aanloop_met_zestien_kilobyte_per_seconde(int seconden, long lengte, bool past)
    {
        var klok = new Klok();
        using var deel = new Invoerdeel(new Invoerruimte(), klok, TimeSpan.FromSeconds(30));

        klok.Nu = seconden;

        Assert.Equal(past, deel.Groei(lengte));
        Assert.Equal(!past, deel.IsTeTraag);
        Assert.False(deel.IsVol);
    }

    private sealed class Klok : TimeProvider
    {
        public long Nu { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Nu;
    }
}

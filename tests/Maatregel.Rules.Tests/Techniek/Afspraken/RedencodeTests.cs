using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

[Trait("soort", "techniek")]
public sealed class RedencodeTests
{
    [Fact]
    public void De_twaalf_codes_van_de_redenen() => Assert.Equal(
        [
            "ziek",
            "brief-niet-of-te-laat-aangekomen",
            "brief-niet-gelezen",
            "vergeten-of-vergist",
            "geen-zin-of-andere-dingen-aan-het-hoofd",
            "sollicitatiegesprek",
            "andere-afspraak",
            "zorg-voor-kinderen-of-school",
            "familieomstandigheden",
            "al-werk-gevonden",
            "uitkering-afgewezen-of-ziet-ervan-af",
            "niet-bereikbaar",
        ],
        Codes<NoShowReden>.Alle);

    [Fact]
    public void De_codes_van_de_stappen() => Assert.Equal(
        ["niets", "gegevens-aanvullen", "afmelding-intern-doorgeven", "opnieuw-oproepen", "nabellen", "nog-een-keer-bellen", "waarschuwen", "gesprek-voeren", "aanvraag-afhandelen", "uitnodigen-hoorgesprek", "advies-vragen"],
        Codes<NoShowStap>.Alle);
}

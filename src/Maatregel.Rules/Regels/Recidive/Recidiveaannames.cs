using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Recidive;

/// <summary>The defaults about repeats: from which day they count, and which earlier measure counts.</summary>
internal static class Recidiveaannames
{
    public static Aanname RecidiveAnker(RecidiveAnker anker, Bron bron) => new(
        Aannamecode.RecidiveAnker,
        $"De twaalf maanden lopen vanaf {Adviezen.NederlandseWeergave.Anker(anker)}. De wet zegt alleen \"nadat\" het vorige lid toepassing heeft gevonden en noemt geen dag.",
        [bron]);

    public static Aanname EerdereMaatregelGeldt(Aanduiding maatregel, Bron bron) => new(
        Aannamecode.EerdereMaatregelGeldt,
        $"Van {maatregel} is niet opgegeven of die nog geldt. Aangenomen is van wel.",
        [bron]);

    public static Aanname NietNihil(Aanduiding maatregel, Bron bron) => new(
        Aannamecode.EerdereMaatregelNietNihil,
        $"Van {maatregel} is geen percentage opgegeven. Aangenomen is dat die niet op nihil is afgestemd.",
        [bron]);

    public static Aanname TeltMeeNietGebruikt(Aanduiding maatregel, Meetelmaat maat) => new(
        Aannamecode.TeltMeeNietGebruikt,
        $"Opgegeven is dat {maatregel} niet meetelt. {maat.Wie} laat dat hier niet open; de maatregel is meegeteld.",
        [maat.Bron]);

    public static Aanname RecidiveVanTweeSoorten(Bron ladder, Verordeningsbepaling bepaling) => new(
        Aannamecode.HerhalingVanTweeSoorten,
        $"De genoemde dagen voor herhaling zijn die van {ladder}. Wanneer een nieuwe gedraging herhaling is van de maatregel volgens de verordening, zegt {bepaling}.",
        [ladder, bepaling]);
}

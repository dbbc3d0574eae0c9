using Maatregel.Rules.Feiten;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Is aannemelijk dat de oproep aankwam?</summary>
[Trait("soort", "juridisch")]
public sealed class OproepTests
{
    internal static Lijn Lijn => new("De oproep is aannemelijk aangekomen", [Halderberge]);

    [Fact]
    public void CRVB_2011_BU9183_Aangetekende_post_niet_ophalen_is_eigen_risico() => Halderberge.Toets();

    private static Uitspraakzaak Halderberge => new()
    {
        Ecli = "ECLI:NL:CRVB:2011:BU9183",
        Datum = "2011-12-20",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Halderberge",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Aangetekend verzonden en volgens de volggegevens aangeboden post geldt als aangekomen; niet ophalen is eigen risico.",
        Feiten =
        [
            "Gesteld is dat de brieven nooit zijn ontvangen.",
            "De aangetekende brieven zijn volgens de volggegevens aangeboden, niet opgehaald en aan de afzender teruggestuurd.",
        ],
        Opgelegd = "Een maatregel om onvoldoende gebruik van een voorziening; het percentage is niet gelezen.",
        Geoordeeld = "Aannemelijk is dat de brieven op het adres zijn aangeboden; de verplichting is niet nagekomen.",
        Ingevuld = ["De dag van de gedraging: 1 maart 2010, en tien jaar later bij de omzetting.", "Percentage en duur zijn die van het vijfde lid; de maatregel van toen is niet gelezen."],
        Toetsingen =
        [
            OpOudRecht(EenNoShow("2010-03-01")),
            new(Omgezet, EenNoShow("2020-03-01"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = Proefclausule.Bij("Halderberge").MetDuur() },
            new("hetzelfde, maar dan zonder bewijs van aanbieding", EenNoShow("2020-03-01").MetHerhaling(o => o with { Aannemelijk = Antwoord.Nee }), "geen-maatregel: pw-18-9")
            {
                Verordening = Proefclausule.Bij("Halderberge").MetDuur(),
            },
        ],
        Verschil = "In de lijn geen. De hoogte is niet te vergelijken: die van toen is niet gelezen en onder de huidige wet bepaalt het vijfde lid haar.",
    };
}

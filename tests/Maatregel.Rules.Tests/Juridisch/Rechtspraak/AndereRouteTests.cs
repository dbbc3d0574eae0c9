using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Wie in de IOAW werk niet zoekt of aanvaardt, valt onder weigering: een verlaging kan niet.</summary>
[Trait("soort", "juridisch")]
public sealed class AndereRouteTests
{
    internal static Lijn Lijn => new("Weigering in plaats van verlaging in de IOAW", [MiddenGroningen, Haarlemmermeer]);

    [Fact]
    public void CRVB_2019_1908_Voor_een_verlaging_om_werk_bestaat_in_de_ioaw_geen_bevoegdheid() => MiddenGroningen.Toets();

    [Fact]
    public void RBNHO_2019_220_Ook_het_afslaan_van_een_baan_is_geen_grond_voor_een_verlaging() => Haarlemmermeer.Toets();

    private static Uitspraakzaak MiddenGroningen => new()
    {
        Ecli = "ECLI:NL:CRVB:2019:1908",
        Datum = "2019-05-28",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Midden-Groningen",
        Wet = "IOAW",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Gedrag dat onder de weigering van artikel 20, eerste lid, IOAW valt, kan niet met een verlaging worden beantwoord.",
        Feiten =
        [
            "WW-uitkering tot en met 30 november 2016.",
            "Een aanvraag werd ingetrokken om uitzendwerk van 14 november 2016; een dag later volgde een nieuwe aanvraag.",
            "Besluit van 5 december 2016.",
        ],
        Opgelegd = "Verlaging van 100% gedurende 1 maand.",
        Geoordeeld = "Voor deze maatregel bestaat geen bevoegdheid.",
        Ingevuld = ["De dag van de gedraging: 15 november 2016.", "De verplichting: werk aanvaarden (artikel 37, eerste lid, onderdeel c, IOAW)."],
        Toetsingen =
        [
            new(OpDeDag, Schending("ioaw-37-1-c", "2016-11-15").BesluitOp("2016-12-05"), "andere-route: weigering") { Verordening = Proefclausule.Bij("Midden-Groningen") },
        ],
        Verschil = "In uitkomst geen. De redenering van de Raad is niet volledig gelezen; wij komen uit bij weigering omdat de IOAW die voor dit gedrag kent.",
    };

    private static Uitspraakzaak Haarlemmermeer => new()
    {
        Ecli = "ECLI:NL:RBNHO:2019:220",
        Datum = "2019-01-18",
        Instantie = "Rechtbank Noord-Holland",
        Gemeente = "Haarlemmermeer",
        Wet = "IOAW",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Een aangeboden baan afslaan valt in de IOAW onder weigering, niet onder verlaging.",
        Feiten = ["Na een proefochtend in januari 2018 is een baan als busbegeleider afgeslagen.", "Besluit van 12 februari 2018."],
        Opgelegd = "Verlaging van 30% gedurende 1 maand, vanaf 1 maart 2018.",
        Geoordeeld = "Het besluit rust op een onjuiste grondslag. Het dictum is niet gelezen.",
        Ingevuld = ["De dag van de gedraging: 15 januari 2018.", "De verplichting: werk aanvaarden (artikel 37, eerste lid, onderdeel c, IOAW)."],
        Toetsingen =
        [
            new(OpDeDag, Schending("ioaw-37-1-c", "2018-01-15").BesluitOp("2018-02-12"), "andere-route: weigering")
            {
                Verordening = Proefclausule.Bij("Haarlemmermeer").MetTarief("1", "ioaw-37-1-e", Proefclausule.Procent(30)),
            },
        ],
    };
}

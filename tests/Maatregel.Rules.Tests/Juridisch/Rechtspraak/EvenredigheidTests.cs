using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Een maatregel volgens de verordening moet in het geval zelf evenredig zijn.</summary>
[Trait("soort", "juridisch")]
public sealed class EvenredigheidTests
{
    internal static Lijn Lijn => new("Evenredigheid", [DenHaag, Zaanstad]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2015_343_Ook_bij_vol_verwijt_moet_de_maatregel_evenredig_zijn() => DenHaag.Toets();

    [Fact]
    public void RBHAA_2008_BD3263_Het_percentage_van_de_verordening_wordt_afgestemd_op_het_geval() => Zaanstad.Toets();

    private static Uitspraakzaak DenHaag => new()
    {
        Ecli = "ECLI:NL:CRVB:2015:343",
        Datum = "2015-02-10",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Den Haag",
        Wet = "WWB",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Ook bij vol verwijt moet de uitkomst van de verordening evenredig zijn; de rechter kan percentage en duur verlagen.",
        Feiten =
        [
            "Bijstand sinds 17 maart 2008.",
            "Verwijtbaar niet meegewerkt aan een traject dat genoeg op maat was; medische beperkingen zijn niet aangetoond.",
            "Geen dwangarbeid (artikel 4 EVRM).",
        ],
        Opgelegd = "100% gedurende 3 maanden.",
        Geoordeeld = "Vernietigd als onevenredig; de Raad bepaalt zelf: 50% gedurende 2 maanden.",
        Ingevuld = ["De dag van de gedraging: 8 mei 2013, en tien jaar later bij de omzetting.", "De gedraging als eigen bepaling van de verordening: niet meewerken aan het plan van aanpak."],
        Toetsingen =
        [
            OpOudRecht(Schending("pw-9-1-b-plan-van-aanpak", "2013-05-08")),
            new(Omgezet + ", als gedraging van de verordening", Schending("pw-9-1-b-plan-van-aanpak", "2023-05-08").Afgestemd(50, 2, "100% gedurende drie maanden is onevenredig."), "maatregel: vo-1 vo-1 100% × 3 → 50% × 2")
            {
                Verordening = VerordeningDenHaag,
            },
            new(Omgezet + ", als gedraging van het vierde lid", Schending("pw-18-4-h", "2023-05-08"), "maatregel: pw-18-4-h pw-18-5 100% × 1") { Verordening = VerordeningDenHaag.MetDuur() },
        ],
        Verschil = "Geen, als een mens oordeelt dat de standaard onevenredig is: het product vraagt dat, maar weegt niet zelf. Onder het vierde lid komt drie maanden de eerste keer niet meer voor.",
    };

    private static Document VerordeningDenHaag => Proefclausule.Bij("Den Haag").MetTarief("1", "pw-9-1-b-plan-van-aanpak", Proefclausule.Procent(100, 3));

    private static Uitspraakzaak Zaanstad => new()
    {
        Ecli = "ECLI:NL:RBHAA:2008:BD3263",
        Datum = "2008-05-23",
        Instantie = "Rechtbank Haarlem",
        Gemeente = "Zaanstad",
        Wet = "WWB",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Het percentage van de verordening wordt afgestemd op de omstandigheden van het geval.",
        Feiten = ["Bedreiging van een consulent op 10 augustus 2007.", "In dezelfde tijd ook afspraken gemist."],
        Opgelegd = "100% van 10 augustus tot 10 september 2007 om de bedreiging, en 25% gedurende 1 maand om de afspraken.",
        Geoordeeld = "De bedreiging is bewezen; bepaald op 50% gedurende 1 maand. Wat met de 25% gebeurde, is niet gezien.",
        Ingevuld = ["De dag van de gemiste afspraak: 9 augustus.", "Het oordeel dat er bij de gemiste afspraak geen reden is om af te stemmen; zonder dat oordeel wordt ernaar gevraagd.", "Bij de omzetting is alles tien jaar later; het percentage voor gemiste afspraken staat als eigen tarief in het proefdocument."],
        Toetsingen =
        [
            OpOudRecht(BedreigingEnNoShow("2007-08-10", "2007-08-09")),
            new(Omgezet, BedreigingEnNoShow("2017-08-10", "2017-08-09"), "maatregel: vo-4 vo-4 25% × 1; vo-1 vo-1 100% × 1 → 50% × 1")
            {
                Verordening = Proefclausule.Bij("Zaanstad")
                    .MetTarief("1", "pw-9-6-misdraging", Proefclausule.Procent(100), Misdragingssoort.Bedreiging)
                    .MetTarief("4", "pw-9-1-b-participatievoorziening", Proefclausule.Procent(25)),
            },
        ],
        Verschil = "Geen voor de bedreiging, met het oordeel van een mens. De ingang midden in een maand kennen wij niet: een maand is een kalendermaand, na bekendmaking.",
    };

    private static Zaak BedreigingEnNoShow(string bedreiging, string afspraak) => Schending("pw-9-6-misdraging", bedreiging)
        .MetGedraging(g => g with { Misdraging = Misdragingssoort.Bedreiging })
        .MetOordeel(o => o with { DringendeRedenen = Aanwezig(50, 1, "De omstandigheden van het geval.") })
        .En(EenNoShow(afspraak).MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetOordeel(o => o with { DringendeRedenen = Geen("De omstandigheden gaan over de bedreiging.") }));
}

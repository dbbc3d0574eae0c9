using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>De uitkering van het gezin wordt verlaagd, en het bedrag kan worden gespreid.</summary>
[Trait("soort", "juridisch")]
public sealed class GezinEnSpreidingTests
{
    internal static Lijn Lijn => new("Het gezin en spreiding", [Maastricht, MiddenDelfland, Terneuzen]);

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void CRVB_2023_1343_Een_maand_mag_over_drie_maanden_worden_gespreid() => Maastricht.Toets();

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void RBDHA_2022_2113_Wie_de_beschikbaarheid_van_de_partner_beperkt_belemmert_werk() => MiddenDelfland.Toets();

    [Fact]
    [Trait("bewijs", "samenvatting")]
    public void RBZWB_2022_4173_Een_proefplaatsing_zelf_beeindigen_is_geen_gebruik_maken_van_een_voorziening() => Terneuzen.Toets();

    private static Uitspraakzaak Maastricht => new()
    {
        Ecli = "ECLI:NL:CRVB:2023:1343",
        Datum = "2023-07-04",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Maastricht",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "De verlenging van een traject weigeren is geen gebruik maken van een voorziening; een maand spreiden over drie maanden mag.",
        Feiten = ["Echtpaar; de man weigerde de verlenging van een traject te tekenen.", "Aangevoerd is dat maatwerk ontbrak.", "Dringende redenen zag het college niet."],
        Opgelegd = "100% gedurende 1 maand, gespreid over 3 maanden in 2019.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging: 4 maart 2019.", "Spreiding in drie gelijke delen."],
        Toetsingen =
        [
            new(OpDeDag, Schending("pw-18-4-h", "2019-03-04").VoorHetGezin().Gespreid(), "maatregel: pw-18-4-h pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Maastricht").MetDuur().MetSpreiding(new(1, 3), new(1, 3), new(1, 3)),
            },
        ],
    };

    private static Uitspraakzaak MiddenDelfland => new()
    {
        Ecli = "ECLI:NL:RBDHA:2022:2113",
        Datum = "2022-03-02",
        Instantie = "Rechtbank Den Haag",
        Gemeente = "Midden-Delfland",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Wie de beschikbaarheid van de partner beperkt, belemmert werk; de gezamenlijke uitkering wordt verlaagd.",
        Feiten =
        [
            "Echtpaar met vier kinderen.",
            "De man zei tegen een schoonmaakbedrijf dat zijn vrouw hoogstens drie avonden kon werken; de procedure stopte.",
            "De uren waren niet onredelijk; dringende redenen waren er niet.",
        ],
        Opgelegd = "100% gedurende 1 maand vanaf 1 november 2019.",
        Geoordeeld = "In stand gelaten.",
        Ingevuld = ["De dag van de gedraging (7 oktober 2019) en van het besluit (21 oktober 2019).", "Het onderdeel van het vierde lid: g. De man is als partner opgegeven."],
        Toetsingen =
        [
            new(OpDeDag, Schoonmaak, "maatregel: pw-18-4-g pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Midden-Delfland").MetDuur(),
                Maanden = "november 2019 100%",
            },
        ],
    };

    private static Uitspraakzaak Terneuzen => new()
    {
        Ecli = "ECLI:NL:RBZWB:2022:4173",
        Datum = "2022-07-27",
        Instantie = "Rechtbank Zeeland-West-Brabant",
        Gemeente = "Terneuzen",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Samenvatting,
        Lijn = "Een proefplaatsing op eigen initiatief beëindigen is geen gebruik maken van een voorziening.",
        Feiten = ["Proefplaatsing vanaf 1 maart 2020; op 16 maart 2020 gestopt zonder het onderzoek van de consulent af te wachten."],
        Opgelegd = "50% gedurende 2 maanden.",
        Geoordeeld = "In stand gelaten (de samenvatting is op één punt onduidelijk).",
        Ingevuld = ["Of de 50% een eigen tarief is of 100% over twee maanden gespreid, is niet gezien: beide zijn getoetst.", "De verplichting bij een eigen tarief: meewerken aan het plan van aanpak."],
        Toetsingen =
        [
            new("met een eigen tarief van de verordening", Schending("pw-9-1-b-plan-van-aanpak", "2020-03-16"), "maatregel: vo-1 vo-1 50% × 2")
            {
                Verordening = Proefclausule.Bij("Terneuzen").MetTarief("1", "pw-9-1-b-plan-van-aanpak", Proefclausule.Procent(50, 2)),
                Maanden = "mei 2020 50%, juni 2020 50%",
            },
            new("als vierde lid, gespreid in twee helften", Schending("pw-18-4-h", "2020-03-16").Gespreid(), "maatregel: pw-18-4-h pw-18-5 100% × 1")
            {
                Verordening = Proefclausule.Bij("Terneuzen").MetDuur().MetSpreiding(new Breuk(1, 2), new Breuk(1, 2)),
                Maanden = "mei 2020 50%, juni 2020 50%",
            },
        ],
        Verschil = "In wat per maand wordt verlaagd geen. Gebruikmaken van een voorziening staat in het vierde lid: dan is het percentage 100 en kan 50% per maand alleen door spreiding of door dringende redenen ontstaan.",
    };

    private static Zaak Schoonmaak => Schending("pw-18-4-g", "2019-10-07").VoorHetGezin().BesluitOp("2019-10-21")
        .VanDePartner().Gehoord(Gezinslid.Partner)
        .MetPersoon(p => p with { Omstandigheden = new Omstandigheden { Kinderen = Antwoord.Ja } });
}

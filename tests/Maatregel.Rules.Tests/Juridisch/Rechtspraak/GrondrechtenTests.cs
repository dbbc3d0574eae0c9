using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using static Maatregel.Rules.Tests.Juridisch.Rechtspraak.Uitspraakfeiten;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>Een inbreuk op een grondrecht moet nodig zijn.</summary>
[Trait("soort", "juridisch")]
public sealed class GrondrechtenTests
{
    internal static Lijn Lijn => new("Grondrechten", [Tilburg]);

    [Fact]
    public void CRVB_2019_481_Kan_het_werk_op_een_andere_dag_dan_is_weigeren_om_moskee_of_omgang_gerechtvaardigd() => Tilburg.Toets();

    private static Uitspraakzaak Tilburg => new()
    {
        Ecli = "ECLI:NL:CRVB:2019:481",
        Datum = "2019-02-26",
        Instantie = "Centrale Raad van Beroep",
        Gemeente = "Tilburg",
        Wet = "Participatiewet",
        Bewijs = Bewijs.Uitspraak,
        Lijn = "Kan het werk ook anders worden ingepland, dan is een inbreuk op geloof of gezinsleven niet nodig en de weigering gerechtvaardigd.",
        Feiten =
        [
            "Bijstand voor een alleenstaande sinds 21 oktober 2013; een werkstage.",
            "Geweigerd zijn de vrijdagmiddag (moskee) en de zaterdagmiddag (omgang met minderjarige kinderen).",
            "Inplannen op andere dagen was mogelijk.",
        ],
        Opgelegd = "Een verlaging; de hoogte is niet gezien.",
        Geoordeeld = "Onrechtmatig: de inbreuk was niet nodig.",
        Ingevuld = ["De dag van de gedraging: 3 maart 2017.", "Het oordeel van de consulent over de verplichting of over de verwijtbaarheid."],
        Toetsingen =
        [
            new("de weigering is niet te verwijten", Werkstage.MetMate(Mate.Ontbreekt), "geen-maatregel: pw-18-9") { Verordening = Proefclausule.Bij("Tilburg").MetDuur() },
            new("de verplichting was voor deze uren niet op maat", Werkstage.MetOordeel(o => o with { VerplichtingOpgelegd = Antwoord.Nee }), "geen-maatregel: pw-18-1")
            {
                Verordening = Proefclausule.Bij("Tilburg").MetDuur(),
            },
        ],
        Verschil = "In uitkomst geen, maar het product vraagt niet apart of een inbreuk op een grondrecht nodig is. De consulent moet dat zelf betrekken bij de verplichting of bij de verwijtbaarheid.",
    };

    private static Zaak Werkstage => Schending("pw-18-4-h", "2017-03-03").Alleenstaand();
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Of een eerder besluit telt, hangt af van wat niet is gezegd: wanneer het bekend werd, onder welke bepaling, in welke categorie, of wat de verordening openlaat.</summary>
internal sealed class EerderBesluitTeltMisschien : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;
        Herhalingsclausule clausule = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => prijs)
            .Match(() => clausule, c => c.Daad == prijs.Grondslag.Daad)
            .Match(() => besluit, b => b.VolgensDeVerordening, b => b.Geldt, b => !b.Waarschuwing || clausule.Inhoud.WaarschuwingTelt, b => b.BestondNiet || b.Vergelijkbaar(clausule.Inhoud, prijs.Grondslag) != Antwoord.Nee, b => !b.HeeftAnker(clausule.Inhoud.Anker) || (b.Bestrijkt(prijs.Grondslag.Daad.Dag, clausule.Inhoud.Anker, clausule.Inhoud.VensterInMaanden) && (!b.OpNihil || clausule.Inhoud.AfgezienWegensDringendeRedenenTelt != false) && (b.BestondNiet || b.Vergelijkbaar(clausule.Inhoud, prijs.Grondslag) == Antwoord.Onbekend || ((b.OpNihil && clausule.Inhoud.AfgezienWegensDringendeRedenenTelt == null) || b.BuitenDeCategorieen(clausule.Inhoud, prijs.Grondslag) || b.VanElders(prijs.Grondslag.Daad.Van)))), b => !((b.OpNihil && clausule.Inhoud.AfgezienWegensDringendeRedenenTelt == null) || b.BuitenDeCategorieen(clausule.Inhoud, prijs.Grondslag) || b.VanElders(prijs.Grondslag.Daad.Van)) || b.TeltMee == Antwoord.Onbekend || (b.TeltMee == Antwoord.Ja && (b.BestondNiet || !b.HeeftAnker(clausule.Inhoud.Anker) || b.Vergelijkbaar(clausule.Inhoud, prijs.Grondslag) == Antwoord.Onbekend)));

        Then()
            .Yield(_ => new MisschienMeetellend(prijs.Grondslag, besluit));
    }
}

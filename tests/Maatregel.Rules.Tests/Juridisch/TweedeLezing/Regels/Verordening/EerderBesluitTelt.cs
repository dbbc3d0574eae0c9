using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;
using NRules.Fluent.Dsl;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Regels.Verordening;

/// <summary>Een eerder besluit telt bij herhaling zoals de verordening zegt: haar venster, haar anker, haar categorieën. Wat zij openlaat, telt als de gemeente dat zegt.</summary>
internal sealed class EerderBesluitTelt : Rule
{
    public override void Define()
    {
        Prijs prijs = null!;
        Herhalingsclausule clausule = null!;
        EerderBesluit besluit = null!;

        When()
            .Match(() => prijs)
            .Match(() => clausule, c => c.Daad == prijs.Grondslag.Daad)
            .Match(() => besluit, b => b.VolgensDeVerordening, b => b.Geldt, b => !b.Waarschuwing || clausule.Inhoud.WaarschuwingTelt, b => !b.OpNihil || clausule.Inhoud.AfgezienWegensDringendeRedenenTelt != false, b => b.Bestrijkt(prijs.Grondslag.Daad.Dag, clausule.Inhoud.Anker, clausule.Inhoud.VensterInMaanden), b => !b.BestondNiet, b => b.Vergelijkbaar(clausule.Inhoud, prijs.Grondslag) == Antwoord.Ja, b => !((b.OpNihil && clausule.Inhoud.AfgezienWegensDringendeRedenenTelt == null) || b.BuitenDeCategorieen(clausule.Inhoud, prijs.Grondslag) || b.VanElders(prijs.Grondslag.Daad.Van)) || b.TeltMee == Antwoord.Ja);

        Then()
            .Yield(_ => new Meetellend(prijs.Grondslag, besluit));
    }
}

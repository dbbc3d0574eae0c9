using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Register;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>What is asked when a provision of the verordening is left out of application.</summary>
internal static class Terzijdevragen
{
    public static Vraag Maak(Stand stand) => new(Veldsoort.Groep, "terzijde", "Blijft een bepaling van de verordening in deze zaak buiten toepassing?")
    {
        Gevouwen = true,
        Vragen = [.. Enumerable.Range(1, stand.Ingevuld.Rijen(Terzijde.Meeste, i => $"terzijde-{i}-")).Select(i => Rij(i, stand))],
    };

    private static Vraag Rij(int nummer, Stand stand) => Vragen.Groep(
        $"terzijde-{nummer}",
        $"Bepaling {nummer}",
        Vragen.Keuze(
            Terzijde.Bepaling(nummer),
            "Welke bepaling?",
            Anders.Lijst(
                Bepalingen(stand),
                stand.Ingevuld[Terzijde.Bepaling(nummer)],
                "Een andere bepaling",
                new Vraag(Veldsoort.Regel, Anders.Veld(Terzijde.Bepaling(nummer)), "Welke andere bepaling?") { Uitleg = "vo- en het artikel, zoals vo-10a of vo-10-1-b.", Ontbreekt = "Vul de bepaling in, zoals vo-10a." }),
            verplicht: false),
        Vragen.Motivering(Terzijde.Reden(nummer), "Waarom geldt zij hier niet?", "Noem wat de rechter zei, of waarom zij in strijd is met de wet. Noem geen namen."),
        new Vraag(Veldsoort.Regel, Terzijde.Uitspraak(nummer), "Op welke uitspraak rust dat? (mag leeg blijven)") { Uitleg = "De ECLI, zoals ECLI:NL:CRVB:2020:2767." });

    private static IEnumerable<Optie> Bepalingen(Stand stand) => stand.Verordening is not { } verordening ? [] :
        Regelregister.Van(verordening).DistinctBy(r => r.Id).Select(r => new Optie(r.Id.Waarde, Weergave.Hoofdletter(r.Bron.Aanhaling)) { Uitleg = r.Vraag });
}

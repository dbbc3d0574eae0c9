using Maatregel.Rules.Feiten;
using Maatregel.Rules.Tests.Hulp;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Rechtspraak;

/// <summary>What the cases of the rulings have that the example of the contract has not.</summary>
internal static class Uitspraakfeiten
{
    public const string Omgezet = "omgezet naar het huidige recht";

    public const string OpDeDag = "op de dag van de gedraging";

    /// <summary>The norm is not told in what was read of the rulings: the advice has no amounts.</summary>
    public static Zaak ZonderNorm(this Zaak zaak) => zaak.MetUitkering(u => u with { NormPerMaand = null });

    /// <summary>A duty that was breached on a day, with no norm.</summary>
    public static Zaak Schending(string verplichting, string dag)
    {
        var zaak = Zaak.EenSchendingVan(verplichting).Op(dag).ZonderNorm();
        return verplichting == "pw-18-4-h" ? zaak.MetGrondslag(verplichting, "Het ging om de aangeboden voorziening.") : zaak;
    }

    /// <summary>An appointment that was missed after a repeated invitation.</summary>
    public static Zaak EenNoShow(string dag) => Zaak.EenNoShow().Op(dag).ZonderNorm();

    /// <summary>One appointment, missed at the first invitation: the ruling knows no repeated one.</summary>
    public static Zaak ZonderHerhaling(this Zaak zaak) =>
        zaak.MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[^1] with { Soort = OproepSoort.Uitnodiging }] } });

    public static Zaak BesluitOp(this Zaak zaak, string dag) => BesluitOp(zaak, Zaak.Dag(dag));

    public static Zaak Afgestemd(this Zaak zaak, decimal percentage, int maanden, string waarom) => zaak.Met(c => c with { DringendeRedenen = Aanwezig(percentage, maanden, waarom) });

    public static DringendeRedenen Aanwezig(decimal percentage, int maanden, string waarom) => new()
    {
        Oordeel = DringendeRedenenOordeel.Aanwezig,
        Motivering = waarom,
        Afstemming = new Verlaging(percentage, maanden),
    };

    public static DringendeRedenen Geen(string waarom) => new() { Oordeel = DringendeRedenenOordeel.Geen, Motivering = waarom };

    public static Zaak ZonderOordeelOverDringendeRedenen(this Zaak zaak) => zaak.Met(c => c with { DringendeRedenen = null });

    public static Zaak VoorHetGezin(this Zaak zaak) => zaak.MetUitkering(u => u with { Leefsituatie = Leefsituatie.Gehuwden });

    public static Zaak Alleenstaand(this Zaak zaak) => zaak.MetUitkering(u => u with { Leefsituatie = Leefsituatie.Alleenstaande });

    /// <summary>Conduct of before 2015, read on its own day.</summary>
    public static Toetsing OpOudRecht(Zaak zaak) => new(OpDeDag, zaak, "niet-geregeld");

    private static Zaak BesluitOp(Zaak zaak, LocalDate dag) => zaak.Met(c => c with
    {
        Peildatum = dag,
        Bekendmaking = dag,
        Uitkering = c.Uitkering! with { LaatstUitbetaaldeMaand = dag.ToYearMonth() },
        Hoor = new Hoor { Status = HoorStatus.Gehoord },
    });
}

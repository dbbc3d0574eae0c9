using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Uitkomsten;

/// <summary>A case in which every fact is known, so that what is still asked is asked because of the document.</summary>
internal sealed class Proefzaak(string gemeente, LocalDate dag, decimal norm)
{
    /// <summary>The most that a case may say of an earlier measure.</summary>
    private const int MeesteMaanden = 60;

    private const int TotBesluit = 14;

    /// <summary>Between one conduct and the next, with the decision halfway: within a window of two months, twice.</summary>
    private const int TotVolgende = 28;

    public Casus Van(Geval geval, IReadOnlyList<EerdereMaatregel> eerdere) => Van(geval.Verplichting.Regeling, [geval.Gedraging], eerdere) with
    {
        Belanghebbende = Persoon(geval.JongerDan27, geval.AlleenstaandeOuder),
        Uitkering = geval.InZoektijd ? Uitkering(dag.PlusDays(-TotBesluit)) : Uitkering(dag.PlusYears(-1)),
    };

    public Casus Van(Regeling regeling, IEnumerable<Gedraging> gedragingen, IReadOnlyList<EerdereMaatregel> eerdere) => new()
    {
        Gemeente = gemeente,
        Regeling = regeling,
        Peildatum = dag.PlusDays(TotBesluit),
        Bekendmaking = dag.PlusDays(TotBesluit),
        Uitkering = Uitkering(dag.PlusYears(-1)),
        Belanghebbende = Persoon(Antwoord.Nee, Antwoord.Nee),
        Gedragingen = [.. gedragingen.Select(g => g with { Datum = dag, GeconstateerdOp = dag })],
        Hoor = new Hoor { Status = HoorStatus.Gehoord, Datum = dag.PlusDays(TotBesluit / 2) },
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Voor de tabel." },
        EerdereMaatregelen = eerdere,
    };

    /// <param name="uitkomst">What came of the earlier conduct.</param>
    /// <param name="geval">That conduct.</param>
    /// <param name="terug">How many conducts ago: one is the last.</param>
    public EerdereMaatregel Eerder(Proefuitkomst uitkomst, Geval geval, int terug)
    {
        var gedraging = dag.PlusDays(-terug * TotVolgende);
        return new EerdereMaatregel
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"m{terug}"),
            Regel = uitkomst.Regel!.Value,
            Grondslag = geval.Plicht ?? uitkomst.Grondslag,
            Categorie = geval.Categorie,
            Gedragingsdatum = gedraging,
            Besluitdatum = gedraging.PlusDays(TotBesluit),
            Bekendgemaakt = gedraging.PlusDays(TotBesluit),
            Percentage = uitkomst.Percentage,
            Maanden = uitkomst.Maanden is { } maanden ? Math.Min(maanden, MeesteMaanden) : null,
            Plan = [],
            Status = MaatregelStatus.Geldig,
            Waarschuwing = uitkomst.Uitkomst == Adviezen.Uitkomst.Waarschuwing,
        };
    }

    /// <summary>The last day on which the document and the known text of the Act both held, and at least a year after its first.</summary>
    public static LocalDate? Dag(Verordening verordening)
    {
        if (verordening.Gemeenten is not [{ } eerste, ..]) return null;
        var dag = LocalDate.Max(LocalDate.Max(Wetslezingen.LaatsteVersie, eerste.Van.PlusYears(1)), verordening.BekendVanaf ?? eerste.Van);
        return eerste.TotEnMet is { } einde ? LocalDate.Min(dag, einde) : dag;
    }

    private Uitkering Uitkering(LocalDate melding) => new()
    {
        NormPerMaand = norm,
        MeldingOp = melding,
        ToegekendPer = melding,
        LaatstUitbetaaldeMaand = dag.PlusDays(TotBesluit).ToYearMonth(),
    };

    private static Belanghebbende Persoon(Antwoord jong, Antwoord alleenstaandeOuder) => new()
    {
        Pensioengerechtigd = Antwoord.Nee,
        VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Nee,
        Ontheffingen = [],
        AlleenstaandeOuderMetKindJongerDan12 = Antwoord.Nee,
        JongerDan27 = jong,
        AlleenstaandeOuder = alleenstaandeOuder,
    };
}

using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>De uitkering waarop de maatregel wordt uitgevoerd.</summary>
public sealed record Uitkering
{
    /// <summary>De bijstandsnorm of grondslag die voor deze inwoner geldt, in euro per maand. Niet samen met <see cref="Leefsituatie"/>.</summary>
    public decimal? NormPerMaand { get; init; }

    /// <summary>De norm of grondslag vanaf een latere maand, als die daarna verandert. Alleen naast <see cref="NormPerMaand"/>.</summary>
    [Hoogstens(Grenzen.LatereNormen)]
    public IReadOnlyList<LatereNorm> LatereNormen { get; init => field = Reeks.Kopie(value); } = Reeks<LatereNorm>.Leeg;

    /// <summary>De leefsituatie waarmee de norm per maand wordt opgezocht (alleen Participatiewet). Niet samen met <see cref="NormPerMaand"/>.</summary>
    public Leefsituatie? Leefsituatie { get; init; }

    /// <summary>De dag waarop de inwoner zich meldde om bijstand aan te vragen (artikel 44, tweede lid, Participatiewet). Vanaf die dag gelden de plichten van artikel 9, eerste lid.</summary>
    public LocalDate? MeldingOp { get; init; }

    /// <summary>De eerste dag van de uitkering. Ervoor valt er niets te verlagen.</summary>
    public LocalDate? ToegekendPer { get; init; }

    /// <summary>De laatste maand waarover is uitbetaald.</summary>
    public YearMonth? LaatstUitbetaaldeMaand { get; init; }

    /// <summary>De eerste dag zonder uitkering, als die is beëindigd.</summary>
    public LocalDate? BeeindigdPer { get; init; }

    /// <summary>De eerste dag van een nieuwe uitkering na een beëindiging.</summary>
    public LocalDate? OpnieuwToegekendPer { get; init; }

    /// <summary>Maanden waarin om een andere reden geen uitkering wordt betaald: daar valt niets te verlagen.</summary>
    [Hoogstens(Grenzen.MaandenZonderUitkering)]
    public IReadOnlyList<YearMonth> MaandenZonderUitkering { get; init => field = Reeks.Kopie(value); } = Reeks<YearMonth>.Leeg;

    /// <summary>
    /// Of een maand zonder uitkering wordt ingehaald: de maatregel loopt dan door in de eerste maand met uitkering. Gevraagd als er anders
    /// niets van de maatregel overblijft.
    /// </summary>
    public Antwoord ZonderUitkeringInhalen { get; init; }

    /// <summary>
    /// De eerste dag zonder uitkering, als die binnen deze maand valt en er in die maand niets op volgt: een maand wordt verlaagd voor
    /// zover er uitkering in is.
    /// </summary>
    internal LocalDate? StoptIn(YearMonth maand) =>
        BeeindigdPer is { Day: > 1 } stopt && stopt.ToYearMonth() == maand && OpnieuwToegekendPer?.ToYearMonth() != maand ? stopt : null;

    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Uitkering);
}

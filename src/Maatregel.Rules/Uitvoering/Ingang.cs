using Maatregel.Rules.Adviezen;

namespace Maatregel.Rules.Uitvoering;

/// <summary>De maand waarin een maatregel ingaat, en waarom dan.</summary>
internal readonly record struct Ingang(YearMonth Maand, Ingangsreden Reden)
{
    /// <summary>Waarom de maatregel in deze maand ingaat.</summary>
    public Toelichting Toelichting => Reden switch
    {
        Ingangsreden.EerderOnbetaald =>
            $"De verordening laat een nog niet uitbetaalde maand toe; de eerste daarvan is {Maand}.",
        Ingangsreden.AlUitbetaald =>
            $"De maand na de bekendmaking is al uitbetaald; de eerste maand die dat niet is, is {Maand}.",
        Ingangsreden.BeginVanUitkering =>
            $"De uitkering begint in {Maand}; eerder valt er niets te verlagen.",
        Ingangsreden.HeleMaanden =>
            $"De verordening laat een maatregel in de loop van een maand beginnen; de eerste hele maand daarna is {Maand}.",
        _ => $"De maatregel gaat in op de eerste dag van de maand na de bekendmaking: {Maand.OnDayOfMonth(1)}.",
    };

    /// <summary>
    /// Bepaalt de eerste maand. Zonder bekende laatst uitbetaalde maand geldt de hoofdregel. Een eerdere maand kan alleen als de
    /// verordening die toelaat: de lopende maand, en nooit dagen van voor de gedraging.
    /// </summary>
    public static Ingang Bepaal(LocalDate bekendmaking, LocalDate gedraging, YearMonth? laatstUitbetaald, bool eerderToegestaan)
    {
        var hoofdregel = bekendmaking.ToYearMonth().PlusMonths(1);
        if (laatstUitbetaald?.PlusMonths(1) is not { } onbetaald) return new(hoofdregel, Ingangsreden.NaBekendmaking);
        if (onbetaald > hoofdregel) return new(onbetaald, Ingangsreden.AlUitbetaald);

        var eerste = Later(onbetaald, Later(bekendmaking.ToYearMonth(), NietVoor(gedraging)));
        return eerderToegestaan && eerste < hoofdregel
            ? new(eerste, Ingangsreden.EerderOnbetaald)
            : new(hoofdregel, Ingangsreden.NaBekendmaking);
    }

    /// <summary>Dezelfde ingang, maar niet vóór de maand waarin de uitkering begint.</summary>
    public Ingang NietVoorBegin(LocalDate? begin) => begin?.ToYearMonth() is { } maand && maand > Maand ? new(maand, Ingangsreden.BeginVanUitkering) : this;

    /// <summary>Dezelfde ingang als een maatregel in de loop van die maand begint: de eerste hele maand daarna.</summary>
    public Ingang HeleMaanden() => new(Maand.PlusMonths(1), Ingangsreden.HeleMaanden);

    /// <summary>De eerste maand zonder dagen van voor de gedraging.</summary>
    public static YearMonth NietVoor(LocalDate gedraging) => gedraging.Day == 1 ? gedraging.ToYearMonth() : gedraging.ToYearMonth().PlusMonths(1);

    private static YearMonth Later(YearMonth een, YearMonth ander) => een > ander ? een : ander;
}

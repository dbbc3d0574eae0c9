using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Rules that return, and the one way to give a rule its code and its sentence.</summary>
internal static class Veldeisen
{
    private const string BsnErin = "Hier lijkt een burgerservicenummer te staan. Dat is voor het advies niet nodig: haal het weg.";

    /// <summary>The members a rule leans on are named beside the member it refuses; a name with <c>$</c> counts from the root.</summary>
    public static IRuleBuilderOptions<T, TLid> Fout<T, TLid>(this IRuleBuilderOptions<T, TLid> eis, string code, string reden, params string[] leuntOp)
    {
        eis.WithErrorCode(code).WithMessage(_ => reden);
        return leuntOp.Length == 0 ? eis : eis.Configure(r => r.Current.CustomStateProvider = (context, _) =>
            leuntOp.Select(l => l[0] == '$' ? l : JsonPad.Lid(JsonPad.Ouder(JsonPad.VanEigenschap(context.PropertyPath)), l)).ToArray());
    }

    public static IRuleBuilderOptions<T, LocalDate> Datum<T>(this IRuleBuilder<T, LocalDate> eis) =>
        eis.Must(IsAannemelijk).Fout("ongeldige-datum", "Een datum ligt van 1900 tot en met 2199.");

    public static IRuleBuilderOptions<T, LocalDate?> Datum<T>(this IRuleBuilder<T, LocalDate?> eis) =>
        eis.Must(d => d is not { } dag || IsAannemelijk(dag)).Fout("ongeldige-datum", "Een datum ligt van 1900 tot en met 2199.");

    public static IRuleBuilderOptions<T, YearMonth?> Maand<T>(this IRuleBuilder<T, YearMonth?> eis) =>
        eis.Must(m => m is not { } maand || IsAannemelijk(maand.OnDayOfMonth(1))).Fout("ongeldige-maand", "Een maand ligt van 1900 tot en met 2199.");

    public static IRuleBuilderOptions<T, YearMonth> Maand<T>(this IRuleBuilder<T, YearMonth> eis) =>
        eis.Must(m => IsAannemelijk(m.OnDayOfMonth(1))).Fout("ongeldige-maand", "Een maand ligt van 1900 tot en met 2199.");

    public static IRuleBuilderOptions<T, string?> Tekst<T>(this IRuleBuilder<T, string?> eis, int langste) =>
        eis.Must(t => t is null || (t.Length <= langste && !string.IsNullOrWhiteSpace(t)))
            .Fout("ongeldige-lengte", $"Een tekst hier is niet leeg en heeft hoogstens {langste} tekens.");

    /// <summary>A reference or a name: refused when it is nothing but a number, or when a citizen service number stands in it.</summary>
    public static IRuleBuilderOptions<T, string?> Naam<T>(this IRuleBuilder<T, string?> eis, int langste = Grenzen.Naam) =>
        eis.Tekst(langste).GeenBsn(Burgerservicenummer.Is, "Dit is alleen een nummer van acht of negen cijfers, zoals een burgerservicenummer. Zet er iets anders bij of gebruik een andere naam.")
            .GeenBsn(t => !Burgerservicenummer.Is(t) && Burgerservicenummer.StaatIn(t), BsnErin);

    /// <summary>Free text that may be empty.</summary>
    public static IRuleBuilderOptions<T, string?> Motivering<T>(this IRuleBuilder<T, string?> eis) => eis
        .Must(t => t is null || t.Length <= Grenzen.Motivering)
        .Fout("ongeldige-lengte", $"Een motivering heeft hoogstens {Grenzen.Motivering} tekens.")
        .GeenBsnErin();

    /// <summary>Free text that says something.</summary>
    public static IRuleBuilderOptions<T, string?> Reden<T>(this IRuleBuilder<T, string?> eis) => eis.Tekst(Grenzen.Motivering).GeenBsnErin();

    public static IRuleBuilderOptions<T, decimal?> Percentage<T>(this IRuleBuilder<T, decimal?> eis) =>
        eis.Must(p => p is not { } percentage || IsPercentage(percentage))
            .Fout("buiten-bereik", "Een percentage ligt van 0 tot en met 100 en heeft hoogstens twee decimalen.");

    public static IRuleBuilderOptions<T, decimal?> Norm<T>(this IRuleBuilder<T, decimal?> eis) => eis
        .Must(n => n is null or (> 0 and <= Grenzen.Norm)).Fout("buiten-bereik", "De norm per maand is meer dan 0 en hoogstens 100000 euro.")
        .Must(n => n is null || HeeftHoogstensTweeDecimalen(n.Value)).Fout("te-veel-decimalen", "Een bedrag in euro heeft hoogstens twee decimalen.");

    public static IRuleBuilderOptions<T, decimal?> Benadeling<T>(this IRuleBuilder<T, decimal?> eis) => eis
        .Must(b => b is null or (>= 0 and <= Grenzen.Benadeling)).Fout("buiten-bereik", $"Een benadelingsbedrag is 0 tot en met {Grenzen.Benadeling} euro.");

    public static IRuleBuilderOptions<T, int?> Maanden<T>(this IRuleBuilder<T, int?> eis, int meeste) =>
        eis.Must(m => m is not { } maanden || (maanden >= 0 && maanden <= meeste))
            .Fout("buiten-bereik", $"Het aantal maanden ligt van 0 tot en met {meeste}.");

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Aantal<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> eis, int minste, int meeste, string wat) =>
        eis.Must(l => l is null || (l.Count >= minste && l.Count <= meeste))
            .Fout("ongeldig-aantal", minste == 0 ? $"Er zijn hoogstens {meeste} {wat}." : $"Er zijn ten minste {minste} en hoogstens {meeste} {wat}.");

    public static bool HeeftHoogstensTweeDecimalen(decimal getal) => decimal.Round(getal, 2) == getal;

    private static IRuleBuilderOptions<T, string?> GeenBsnErin<T>(this IRuleBuilder<T, string?> eis) =>
        eis.GeenBsn(Burgerservicenummer.StaatIn, BsnErin);

    private static IRuleBuilderOptions<T, string?> GeenBsn<T>(this IRuleBuilder<T, string?> eis, Predicate<string> geweigerd, string reden) =>
        eis.Must(t => t is null || !geweigerd(t)).Fout("burgerservicenummer", reden);

    private static bool IsPercentage(decimal percentage) => percentage is >= 0 and <= 100 && HeeftHoogstensTweeDecimalen(percentage);

    private static bool IsAannemelijk(LocalDate dag) => dag >= Grenzen.EersteDag && dag <= Grenzen.LaatsteDag;
}

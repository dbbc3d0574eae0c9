using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>
/// Checks the parts of a whole, each as a whole of its own. Where a part stands is worked out only for a fault, so that a
/// case without one, as nearly all are, pays for no path.
/// </summary>
internal static class Delen
{
    /// <summary>Checks a part, if it is there.</summary>
    public static void Deel<T, TDeel>(this IRuleBuilder<T, TDeel?> regel, IValidator<TDeel> validator)
        where TDeel : class =>
        regel.Custom((deel, context) =>
        {
            if (deel is not null && validator.Validate(deel).Errors is { Count: > 0 } fouten) Neem(fouten, context.PropertyPath, context);
        });

    /// <summary>Checks every part of a list.</summary>
    public static IRuleBuilderOptionsConditions<T, IReadOnlyList<TDeel>?> ElkDeel<T, TDeel>(this IRuleBuilder<T, IReadOnlyList<TDeel>?> regel, IValidator<TDeel> validator)
        where TDeel : class =>
        regel.Custom((delen, context) =>
        {
            for (var i = 0; i < delen?.Count; i++)
            {
                if (validator.Validate(delen[i]).Errors is { Count: > 0 } fouten) Neem(fouten, JsonPad.Element(context.PropertyPath, i), context);
            }
        });

    /// <summary>What a part calls its own root is, in the whole, the place of the part.</summary>
    private static void Neem<T>(List<ValidationFailure> fouten, string plaats, ValidationContext<T> context)
    {
        foreach (var fout in fouten)
        {
            fout.PropertyName = $"{plaats}.{fout.PropertyName}";
            if (fout.CustomState is string[] leuntOp) fout.CustomState = Array.ConvertAll(leuntOp, pad => JsonPad.VanEigenschap(plaats) + pad[1..]);
            context.AddFailure(fout);
        }
    }
}

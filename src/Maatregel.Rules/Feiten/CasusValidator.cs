using FluentValidation;
using FluentValidation.Results;
using Maatregel.Rules.Feiten.Validatie;

namespace Maatregel.Rules.Feiten;

/// <summary>Controleert of een casus zichzelf niet tegenspreekt. Meldt alle fouten tegelijk, in het Nederlands, in elke cultuur gelijk.</summary>
public sealed class CasusValidator : AbstractValidator<Casus>
{
    private static readonly CasusValidator Instantie = new();

    /// <summary>Maakt de controle.</summary>
    public CasusValidator()
    {
        // Stop also ends a RuleForEach at the first element with a fault; those say Continue themselves.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(c => c.Kenmerk).Tekst(Grenzen.Kenmerk).GeenBsn();
        RuleFor(c => c.Gemeente).Must(Codevorm.IsGemeente).Fout("ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916.");
        RuleFor(c => c.Peildatum).Datum();
        RuleFor(c => c.Bekendmaking).Datum();
        RuleFor(c => c.Uitkering!).SetValidator(new UitkeringValidator());
        RuleFor(c => c.Uitkering!.Leefsituatie)
            .Null().When(c => c.Uitkering is not null && c.Regeling != Regeling.Participatiewet)
            .Fout("niet-samen", "Een leefsituatie hoort alleen bij de Participatiewet: geef bij IOAW en IOAZ normPerMaand.", "$.regeling");
        RuleFor(c => c.Belanghebbende!).SetValidator(new BelanghebbendeValidator());
        RuleFor(c => c.Gedragingen).Aantal(1, Grenzen.Gedragingen, "gedragingen");
        RuleForEach(c => c.Gedragingen).Cascade(CascadeMode.Continue).SetValidator(new GedragingValidator());
        RuleForEach(c => c.Gedragingen).Cascade(CascadeMode.Continue).Custom(HoortBijDeRegeling);
        RuleFor(c => c.Gedragingen).Custom((gedragingen, context) => Namen.Uniek([.. gedragingen.Select(g => g.Id)], Namen.Standaard, context));
        RuleFor(c => c.Hoor!).SetValidator(new HoorValidator());
        RuleFor(c => c.DringendeRedenen!).SetValidator(new DringendeRedenenValidator());
        RuleFor(c => c.EerdereMaatregelen!).Aantal(0, Grenzen.EerdereMaatregelen, "eerdere maatregelen");
        RuleForEach(c => c.EerdereMaatregelen!).Cascade(CascadeMode.Continue).SetValidator(new EerdereMaatregelValidator());
        RuleFor(c => c.EerdereMaatregelen!).Custom((eerdere, context) => Namen.Uniek([.. eerdere?.Select(e => e.Id) ?? []], _ => null, context));
        RuleForEach(c => c.BuitenToepassing).Cascade(CascadeMode.Continue).SetValidator(new BuitenToepassingValidator());
    }

    /// <summary>Alle fouten in een casus, met hun pad in de JSON.</summary>
    /// <param name="casus">De casus.</param>
    /// <returns>De fouten; leeg als de casus klopt.</returns>
    public static IReadOnlyList<Fout> Fouten(Casus casus) => Reeks.Kopie([.. Tegenspraken(casus).Select(b => b.Fout)]);

    internal static IEnumerable<Tegenspraak> Tegenspraken(Casus casus) =>
        Instantie.Validate(casus).Errors.Select(f => new Tegenspraak(
            new Fout(JsonPad.VanEigenschap(f.PropertyName), f.ErrorCode, f.ErrorMessage),
            f.CustomState as IReadOnlyList<string> ?? []));

    private static void HoortBijDeRegeling(Gedraging gedraging, ValidationContext<Casus> context)
    {
        if (gedraging.Verplichting is not { } verplichting || verplichting.Regeling == context.InstanceToValidate.Regeling) return;
        context.AddFailure(new ValidationFailure(context.PropertyPath + ".Verplichting", "Deze verplichting hoort niet bij de regeling van de casus.")
        {
            ErrorCode = "andere-regeling",
            CustomState = (string[])["$.regeling"],
        });
    }
}

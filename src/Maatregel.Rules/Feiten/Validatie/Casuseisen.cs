using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a case as a whole.</summary>
internal sealed class Casuseisen : Deelvalidator<Casus>
{
    public Casuseisen()
    {
        RuleFor(c => c.Kenmerk).Naam(Grenzen.Kenmerk);
        RuleFor(c => c.Gemeente).Must(Codevorm.IsGemeente).Fout("ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916.");
        RuleFor(c => c.Peildatum).Datum();
        RuleFor(c => c.Bekendmaking).Datum();
        RuleFor(c => c.Uitkering).Deel(new UitkeringValidator());
        RuleFor(c => c.Uitkering!.Leefsituatie)
            .Null().When(c => c.Uitkering is not null && c.Regeling != Regeling.Participatiewet)
            .Fout("niet-samen", "Een leefsituatie hoort alleen bij de Participatiewet: geef bij IOAW en IOAZ normPerMaand.", "$.regeling");
        RuleFor(c => c.Belanghebbende).Deel(new BelanghebbendeValidator());
        RuleFor(c => c.Partner).Deel(new BelanghebbendeValidator());
        RuleFor(c => c.Gedragingen).Aantal(1, Grenzen.Gedragingen, "gedragingen");
        RuleFor(c => c.Gedragingen).ElkDeel(new GedragingValidator());
        RuleFor(c => c.Gedragingen).Custom((gedragingen, context) => Namen.Uniek(gedragingen, g => g.Id, Gedraging.Naam, context));
        RuleFor(c => c.Hoor).Deel(new HoorValidator());
        RuleFor(c => c.DringendeRedenen).Deel(new DringendeRedenenValidator());
        RuleFor(c => c.EerdereMaatregelen!).Aantal(0, Grenzen.EerdereMaatregelen, "eerdere maatregelen");
        RuleFor(c => c.EerdereMaatregelen).ElkDeel(new EerdereMaatregelValidator());
        RuleFor(c => c.EerdereMaatregelen).Custom((eerdere, context) => Namen.Uniek(eerdere ?? [], e => e.Id, _ => null, context));
        RuleFor(c => c.Samenloop).Deel(new SamenloopkeuzeValidator());
        RuleFor(c => c.BuitenToepassing).Aantal(0, Grenzen.BuitenToepassing, "bepalingen buiten toepassing");
        RuleFor(c => c.BuitenToepassing).ElkDeel(new BuitenToepassingValidator());
        RuleFor(c => c).Custom(Regelingen.Controleer);
        RuleFor(c => c).Custom(Personen.Controleer);
        RuleFor(c => c).Custom(Dagvolgorde.Controleer);
        RuleFor(c => c).Custom(DubbeleMaatregelen.Controleer);
    }
}

using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a request to look again as a whole.</summary>
internal sealed class Herzieningsverzoekeisen : Deelvalidator<Herzieningsverzoek>
{
    public Herzieningsverzoekeisen()
    {
        RuleFor(v => v.Kenmerk).Naam(Grenzen.Kenmerk);
        RuleFor(v => v.Gemeente).Must(Codevorm.IsGemeente).Fout("ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916.");
        RuleFor(v => v.Peildatum).Datum();
        RuleFor(v => v.IngediendOp).Datum()
            .Null().When(v => v.OpVerzoek == Antwoord.Nee, ApplyConditionTo.CurrentValidator)
            .Fout("niet-samen", "Zonder verzoek is er geen dag waarop het is ingediend.", "opVerzoek")
            .Must((v, dag) => !(dag > v.Peildatum))
            .Fout("ongeldige-volgorde", "Het verzoek is ingediend na de peildatum.", "peildatum")
            .Must((v, dag) => !(dag < (v.Maatregel?.Besluitdatum ?? v.Maatregel?.Bekendgemaakt)))
            .Fout("ongeldige-volgorde", "Het verzoek is ingediend voordat de maatregel er was.", "$.maatregel.besluitdatum", "$.maatregel.bekendgemaakt");
        RuleFor(v => v.Maatregel).Deel(new OpgelegdeMaatregelValidator());
        RuleFor(v => v.Maatregel!.Regel)
            .Must((v, regel) => Regelnamen.HoortBij(regel, v.Regeling)).When(v => v.Maatregel is not null)
            .Fout("andere-regeling", "Deze regel hoort niet bij de regeling van het verzoek.", "$.regeling");
        RuleFor(v => v.Maatregel!.Gedragingsdatum)
            .Must((v, dag) => !(dag > v.Peildatum)).When(v => v.Maatregel is not null)
            .Fout("ongeldige-volgorde", "De gedraging ligt na de peildatum.", "$.peildatum");
        RuleFor(v => v.Maatregel!.Besluitdatum)
            .Must((v, dag) => !(dag > v.Peildatum)).When(v => v.Maatregel is not null)
            .Fout("ongeldige-volgorde", "Het besluit ligt na de peildatum.", "$.peildatum");
        RuleFor(v => v.Maatregel!.Bekendgemaakt)
            .Must((v, dag) => !(dag > v.Peildatum)).When(v => v.Maatregel is not null)
            .Fout("ongeldige-volgorde", "De maatregel is bekendgemaakt na de peildatum.", "$.peildatum");
        RuleFor(v => v.Bekendmaking).Datum()
            .Must((v, dag) => !(dag < v.Peildatum))
            .Fout("ongeldige-volgorde", "De bekendmaking ligt vóór de peildatum.", "peildatum");
        RuleFor(v => v.Vanaf).Maand();
        RuleFor(v => v.LaatstUitbetaaldeMaand).Maand();
        RuleFor(v => v.Inkeer).Deel(new InkeeroordeelValidator());
        RuleFor(v => v.Inkeer).AlleenBij(Herzieningsgrond.Inkeer);
        RuleFor(v => v.Heroverweging).Deel(new HeroverwegingsoordeelValidator());
        RuleFor(v => v.Heroverweging).AlleenBij(Herzieningsgrond.Heroverweging);
        RuleFor(v => v.DringendeRedenen).Deel(new DringendeRedenenValidator());
        RuleFor(v => v.DringendeRedenen).AlleenBij(Herzieningsgrond.DringendeRedenen);
    }
}

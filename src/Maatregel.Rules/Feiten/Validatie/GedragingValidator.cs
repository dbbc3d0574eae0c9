using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks one act.</summary>
internal sealed class GedragingValidator : Deelvalidator<Gedraging>
{
    public GedragingValidator()
    {
        RuleFor(g => g.Id).Naam();
        RuleFor(g => g.Datum).Datum();
        RuleFor(g => g.GeconstateerdOp).Datum();
        RuleFor(g => g.Verplichting)
            .NotNull().When(g => g.NoShow is null)
            .Fout("ontbreekt", "Geef een verplichting of een noShow.", "noShow");
        RuleFor(g => g.NoShow!.Oproepen).Aantal(0, Grenzen.Oproepen, "oproepen").When(g => g.NoShow is not null);
        RuleFor(g => g.NoShow!.Oproepen).ElkDeel(new OproepValidator()).When(g => g.NoShow is not null);
        RuleFor(g => g.NoShow!.Belpogingen)
            .Must(b => b is null or (>= 0 and <= Grenzen.Belpogingen)).When(g => g.NoShow is not null)
            .Fout("buiten-bereik", $"Het aantal belpogingen ligt van 0 tot en met {Grenzen.Belpogingen}.");
        RuleFor(g => g.NoShow!.GewaarschuwdOp).Datum().When(g => g.NoShow is not null);
        RuleFor(g => g.NoShow!.GesprekOp).Datum().When(g => g.NoShow is not null);
        RuleFor(g => g.AndersAfgesprokenToelichting).Motivering();
        RuleFor(g => g.AandeelGemeente).Aantal(0, Grenzen.GemeenteAandelen, "aandelen");
        RuleFor(g => g.AandeelGemeente).ElkDeel(new GemeenteAandeelValidator());
        RuleFor(g => g.Oordeel).Deel(new OordeelValidator());
        RuleFor(g => g.Handeling).Naam();
        RuleFor(g => g.Besefsgeval).Naam();
        RuleFor(g => g.MaandenLangereAfhankelijkheid).Maanden(Grenzen.MaandenAfhankelijkheid);
        RuleFor(g => g.Benadelingsbedrag).Benadeling();
    }
}

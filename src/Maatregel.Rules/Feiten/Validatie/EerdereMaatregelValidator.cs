using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks an earlier measure.</summary>
internal sealed class EerdereMaatregelValidator : Deelvalidator<EerdereMaatregel>
{
    public EerdereMaatregelValidator()
    {
        RuleFor(e => e.Id).Naam();
        RuleFor(e => e.Regel)
            .Must(Regelnamen.IsMaatregelregel)
            .Fout("onbekende-regel", "Geef de regel die de maatregel bepaalde, zoals pw-18-5 of vo-10-1-b.");
        RuleFor(e => e.Grondslag)
            .Must(g => g is not { } grondslag || Regelnamen.IsGrondslag(grondslag))
            .Fout("onbekende-regel", "Geef de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2.");
        RuleFor(e => e.Regeling)
            .Must((e, regeling) => regeling is not { } toen || Regelnamen.HoortBij(e.Regel, toen))
            .Fout("andere-regeling", "De regel van deze maatregel hoort niet bij deze regeling.", "regel");
        RuleFor(e => e.Gemeente)
            .Must(g => g is null || Codevorm.IsGemeente(g))
            .Fout("ongeldige-gemeente", "Een gemeente is GM en vier cijfers, zoals GM1916.");
        RuleFor(e => e.Regel)
            .Must((e, regel) => !regel.VanVijfdeTotAchtsteLid || (Dagen(e).Min() is not { } eerste || eerste >= Wetslezingen.Begin))
            .Fout("regel-bestond-nog-niet", "Het vijfde tot en met achtste lid van artikel 18 bestaan sinds 1 januari 2015; deze maatregel is van eerder.", "gedragingsdatum", "besluitdatum", "bekendgemaakt");
        RuleFor(e => e.Categorie)
            .Must(c => c is null or (>= 1 and <= Grenzen.Categorie))
            .Fout("buiten-bereik", $"Een categorie is een nummer van 1 tot en met {Grenzen.Categorie}.");
        RuleFor(e => e.Gedragingsdatum).Datum();
        RuleFor(e => e.Besluitdatum).Datum()
            .Must((e, besluit) => !(besluit < e.Gedragingsdatum))
            .Fout("ongeldige-volgorde", "Het besluit ligt vóór de gedraging.", "gedragingsdatum");
        RuleFor(e => e.Bekendgemaakt).Datum()
            .Must((e, bekend) => !(bekend < e.Besluitdatum))
            .Fout("ongeldige-volgorde", "De bekendmaking ligt vóór het besluit.", "besluitdatum")
            .Must((e, bekend) => !(bekend < e.Gedragingsdatum))
            .Fout("ongeldige-volgorde", "De bekendmaking ligt vóór de gedraging.", "gedragingsdatum");
        RuleFor(e => e.Percentage).Percentage();
        RuleFor(e => e.Maanden).Maanden(Grenzen.MaandenEerdere);
        this.Plan(e => e.Plan!, 0);
        RuleFor(e => e.Waarschuwing)
            .Must((e, waarschuwing) => !waarschuwing || Codevorm.IsVerordeningsregel(e.Regel))
            .Fout("niet-samen", "Alleen de verordening kent een waarschuwing: bij een regel van de wet hoort een maatregel.", "regel");
    }

    private static LocalDate?[] Dagen(EerdereMaatregel eerdere) => [eerdere.Gedragingsdatum, eerdere.Besluitdatum, eerdere.Bekendgemaakt];
}

using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks a measure as it was imposed.</summary>
internal sealed class OpgelegdeMaatregelValidator : Deelvalidator<OpgelegdeMaatregel>
{
    public OpgelegdeMaatregelValidator()
    {
        RuleFor(m => m.Regel)
            .Must(Regelnamen.IsVerlagingsregel)
            .Fout("onbekende-regel", "Geef de regel die de verlaging bepaalde, zoals pw-18-5 of vo-10-1-b.");
        RuleFor(m => m.Grondslag)
            .Must(g => g is not { } grondslag || Regelnamen.IsGrondslag(grondslag))
            .Fout("onbekende-regel", "Geef de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2.");
        RuleFor(m => m.MetPartner)
            .Must((m, samen) => samen != Antwoord.Nee || m.Van != Gezinslid.Partner)
            .Fout("niet-samen", "Zonder partner is het geen gedraging van de partner.", "van");
        RuleFor(m => m.Gedragingsdatum).Datum();
        RuleFor(m => m.Besluitdatum).Datum()
            .Must((m, besluit) => !(besluit < m.Gedragingsdatum))
            .Fout("ongeldige-volgorde", "Het besluit ligt vóór de gedraging.", "gedragingsdatum");
        RuleFor(m => m.Bekendgemaakt).Datum()
            .Must((m, bekend) => !(bekend < (m.Besluitdatum ?? m.Gedragingsdatum)))
            .Fout("ongeldige-volgorde", "De bekendmaking ligt vóór het besluit of de gedraging.", "besluitdatum", "gedragingsdatum");
        RuleFor(m => m.Verlaging).Deel(new AfstemmingValidator());
        RuleFor(m => m.NormPerMaand).Norm();
        this.Plan(m => m.Plan, 1);
        RuleFor(m => m.Plan)
            .Must((m, plan) => !plan.Any(p => p.Maand >= Grenzen.EersteDag.ToYearMonth() && p.Maand < m.Gedragingsdatum.ToYearMonth()))
            .Fout("ongeldige-volgorde", "Het plan begint vóór de maand van de gedraging.", "gedragingsdatum")
            .Must((m, plan) => !(plan.Sum(p => p.Percentage) > (m.Verlaging?.Percentage * m.Verlaging?.Maanden) + plan.Count))
            .Fout("niet-samen", "Het plan neemt meer dan het percentage en de duur van de verlaging.", "verlaging");
    }
}

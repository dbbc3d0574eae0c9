using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the choice of a basis.</summary>
internal sealed class GrondslagkeuzeValidator : Deelvalidator<Grondslagkeuze>
{
    public GrondslagkeuzeValidator()
    {
        RuleFor(g => g.Keuze)
            .Must(Regelnamen.IsGrondslag)
            .Fout("onbekende-regel", "Kies de code van een verplichting, zoals pw-18-4-h, of een bepaling van de verordening, zoals vo-9-2.");
        RuleFor(g => g.Motivering).Motivering();
    }
}

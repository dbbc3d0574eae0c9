namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks one part that the municipality itself had.</summary>
internal sealed class GemeenteAandeelValidator : Deelvalidator<GemeenteAandeel>
{
    public GemeenteAandeelValidator() => RuleFor(a => a.Toelichting).Motivering();
}

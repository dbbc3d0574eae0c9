namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>Wat het werkproces vroeg tegenover wat is gedaan.</summary>
/// <param name="Gevraagd">Het aantal afspraken waarna het werkproces erom vroeg.</param>
/// <param name="Gedaan">Hoeveel daarvan, volgens de registratie, zijn gedaan. Niet ingevuld telt niet als gedaan.</param>
/// <param name="Ongevraagd">Hoe vaak het is gedaan terwijl de registratie niet laat zien dat het werkproces erom vroeg.</param>
public sealed record Opvolging(int Gevraagd, int Gedaan, int Ongevraagd)
{
    /// <summary>Alleen de soort: wat erin staat, hoort niet in een logboek.</summary>
    public override string ToString() => nameof(Opvolging);
}

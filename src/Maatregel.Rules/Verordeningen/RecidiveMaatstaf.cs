namespace Maatregel.Rules.Verordeningen;

/// <summary>Welke eerdere maatregel bij herhaling meetelt.</summary>
public enum RecidiveMaatstaf
{
    /// <summary>Een maatregel uit dezelfde categorie.</summary>
    ZelfdeCategorie,

    /// <summary>Een maatregel uit dezelfde of een hogere categorie.</summary>
    ZelfdeOfHogereCategorie,

    /// <summary>Elke eerdere maatregel volgens de verordening.</summary>
    ElkeCategorie,
}

namespace Maatregel.Rules.Verordeningen;

/// <summary>Welke eerdere maatregel bij herhaling meetelt.</summary>
internal enum RecidiveMaatstaf
{
    /// <summary>De eerdere maatregel was van dezelfde categorie als de nieuwe gedraging.</summary>
    ZelfdeCategorie,

    /// <summary>De nieuwe gedraging is van dezelfde of een hogere categorie dan de eerdere: een lichtere is geen herhaling van een zwaardere.</summary>
    ZelfdeOfHogereCategorie,

    /// <summary>Elke eerdere maatregel volgens de verordening.</summary>
    ElkeCategorie,

    /// <summary>De eerdere maatregel ging over dezelfde gedraging als de nieuwe.</summary>
    ZelfdeGedraging,

    /// <summary>De eerdere maatregel ging over een gedraging uit hetzelfde artikel als de nieuwe.</summary>
    ZelfdeArtikel,
}

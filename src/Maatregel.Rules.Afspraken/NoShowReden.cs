namespace Maatregel.Rules.Afspraken;

/// <summary>De reden van een no-show: de twaalf die consulenten en cliënten noemen.</summary>
public enum NoShowReden
{
    /// <summary>Ziek.</summary>
    Ziek,

    /// <summary>De brief is niet of te laat aangekomen.</summary>
    BriefNietOfTeLaatAangekomen,

    /// <summary>De brief is niet gelezen.</summary>
    BriefNietGelezen,

    /// <summary>De afspraak vergeten, of zich in de dag of de tijd vergist.</summary>
    VergetenOfVergist,

    /// <summary>Geen zin, of andere dingen aan het hoofd.</summary>
    GeenZinOfAndereDingenAanHetHoofd,

    /// <summary>Een sollicitatiegesprek op hetzelfde moment.</summary>
    Sollicitatiegesprek,

    /// <summary>Een andere afspraak.</summary>
    AndereAfspraak,

    /// <summary>De zorg voor kinderen, of hen van school halen of brengen.</summary>
    ZorgVoorKinderenOfSchool,

    /// <summary>Familieomstandigheden.</summary>
    Familieomstandigheden,

    /// <summary>Al werk gevonden.</summary>
    AlWerkGevonden,

    /// <summary>De uitkering is afgewezen, of de inwoner ziet af van de uitkering.</summary>
    UitkeringAfgewezenOfZietErvanAf,

    /// <summary>De inwoner was niet bereikbaar.</summary>
    NietBereikbaar,
}

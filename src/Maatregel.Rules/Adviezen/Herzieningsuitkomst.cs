namespace Maatregel.Rules.Adviezen;

/// <summary>De uitkomst van een advies over herziening.</summary>
public enum Herzieningsuitkomst
{
    /// <summary>De maatregel wordt lager of korter.</summary>
    Herzien,

    /// <summary>De maatregel blijft zoals hij is: dat is het oordeel.</summary>
    NietHerzien,

    /// <summary>Er moet eerst iets worden beantwoord.</summary>
    NogNiet,

    /// <summary>Op deze grond kan deze maatregel niet worden herzien.</summary>
    NietMogelijk,

    /// <summary>De wettekst van de dag van de gedraging is niet vastgelegd: of herziening kan, is niet te zeggen.</summary>
    NietGeregeld,
}

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>De kolommen van een afsprakenlijst, in de volgorde van het sjabloon. De naam in het bestand is de code, bijvoorbeeld <c>afspraak-op</c>.</summary>
internal enum Afspraakkolom
{
    Persoonssleutel,
    Onderdeel,
    Introductie,
    EersteNaLangeTijd,
    GeplandOp,
    AfspraakOp,
    Dagdeel,
    Consulentgroep,
    Oproepsoort,
    OproepVerzondenOp,
    OproepAannemelijk,
    Verschenen,
    VoorafAfgemeld,
    AfmeldingDoorgegeven,
    Reden,
    GeldigeReden,
    HerhalingVerstuurd,
    MaatregelOpgelegd,
}

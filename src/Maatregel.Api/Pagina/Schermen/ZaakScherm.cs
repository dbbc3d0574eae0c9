using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Which municipality, which benefit, which day.</summary>
internal sealed class ZaakScherm : Scherm
{
    public override string Code => "zaak";

    public override string Titel => "Om welke zaak gaat het?";

    public override string Kort => "De zaak";

    public override string Inleiding => "Vul geen naam, adres, geboortedatum of burgerservicenummer in. Die zijn niet nodig.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Gemeente(stand.Gemeentekeuzen, stand.Ingevuld),
        Schermen.Vragen.Keuze(Formulier.Velden.Regeling, "Welke uitkering krijgt de inwoner?", Keuzelijsten.Regelingen.Opties),
        Schermen.Vragen.Datum(Formulier.Velden.Peildatum, "Op welke dag vraagt u het advies?", "Bijvoorbeeld 10-06-2024 of 10 juni 2024.", "Vul in op welke dag u het advies vraagt."),
        Schermen.Vragen.Kenmerk,
    ];
}

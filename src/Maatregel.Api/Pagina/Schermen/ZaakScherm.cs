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
        Schermen.Vragen.Keuze(
            Formulier.Velden.Gemeente,
            "Welke gemeente neemt het besluit?",
            Anders.Lijst(
                stand.Gemeentekeuzen,
                stand.Ingevuld[Formulier.Velden.Gemeente],
                "Een andere gemeente",
                new Vraag(Veldsoort.Regel, Formulier.Velden.AndereGemeente, "Code van de gemeente")
                {
                    Uitleg = "GM en vier cijfers, zoals GM0344. Van een gemeente zonder ingelezen verordening kan geen advies worden gegeven: vraag de beheerder haar in te lezen.",
                    Ontbreekt = "Vul de code van de gemeente in, zoals GM0344.",
                })),
        Schermen.Vragen.Keuze(Formulier.Velden.Regeling, "Welke uitkering krijgt de persoon?", Keuzelijsten.Regelingen.Opties),
        Schermen.Vragen.Datum(Formulier.Velden.Peildatum, "Op welke dag vraagt u het advies?", "Bijvoorbeeld 10-06-2024 of 10 juni 2024.", "Vul in op welke dag u het advies vraagt."),
        new Vraag(Veldsoort.Regel, Formulier.Velden.Kenmerk, "Kenmerk van de zaak (mag leeg blijven)") { Uitleg = "Een eigen nummer van de gemeente. Het komt in de brieven en wordt niet bewaard." },
    ];
}

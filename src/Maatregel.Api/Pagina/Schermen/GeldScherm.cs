using Maatregel.Api.Pagina.Formulier;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The money: norm, month, spreading and the day of bekendmaking.</summary>
internal sealed class GeldScherm : Scherm
{
    public override string Code => "geld";

    public override string Titel => "Om welk bedrag en welke maand gaat het?";

    public override string Kort => "Het bedrag";

    public override string Inleiding => "Hiermee rekent het advies uit welke maand lager wordt en hoeveel euro dat scheelt.";

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(
            V.Normsoort,
            "Welke norm geldt voor deze persoon?",
            [
                new Optie("bedrag", "Ik vul het bedrag in")
                {
                    Onthult =
                    [
                        new Vraag(Veldsoort.Bedrag, V.Norm, "Norm of grondslag per maand, in euro") { Uitleg = "Bijvoorbeeld 1308,45.", Ontbreekt = "Vul de norm per maand in, zoals 1308,45." },
                        new Vraag(Veldsoort.Groep, "norm-daarna", "Verandert de norm daarna?")
                        {
                            Gevouwen = true,
                            Vragen =
                            [
                                new Vraag(Veldsoort.Maand, V.LatereNormVanaf, "Vanaf welke maand geldt een andere norm?") { Uitleg = "Normen veranderen op 1 januari en op 1 juli. Bijvoorbeeld 07-2024." },
                                new Vraag(Veldsoort.Bedrag, V.LatereNorm, "Norm of grondslag vanaf die maand, in euro"),
                            ],
                        },
                    ],
                },
                .. stand.Ingevuld.Is(V.Regeling, "participatiewet") ? [Opzoeken] : Array.Empty<Optie>(),
                Schermen.Vragen.WeetNiet("Vraag de uitkeringsadministratie naar de norm. Zonder norm noemt het advies geen bedragen."),
            ]),
        new Vraag(Veldsoort.Maand, V.Uitbetaald, "Wat is de laatste maand die is uitbetaald?") { Uitleg = "Bijvoorbeeld 06-2024. Leeg laten mag, als u dit niet weet." },
        Schermen.Vragen.Datum(V.Beeindigd, "Is de uitkering beëindigd? Vanaf welke dag?", "Leeg laten als de uitkering doorloopt."),
        Schermen.Vragen.Datum(V.OpnieuwToegekend, "Is daarna een nieuwe uitkering toegekend? Vanaf welke dag?", "Leeg laten als dat niet zo is."),
        Schermen.Vragen.Keuze(V.Verrekening, "Hoe wilt u de maatregel verrekenen?", Keuzelijsten.Verrekeningen.Opties, "Leeg laten mag: dan in één keer.", verplicht: false),
        Schermen.Vragen.Datum(V.Bekendmaking, "Wanneer wordt het besluit bekendgemaakt?", "De dag waarop de brief weggaat. Leeg laten mag: dan rekent het advies met de dag van het advies."),
    ];

    private static Optie Opzoeken { get; } = new("leefsituatie", "Zoek de norm op bij de leefsituatie")
    {
        Onthult = [Schermen.Vragen.Keuze(V.Leefsituatie, "Leefsituatie", Keuzelijsten.Leefsituaties.Opties)],
    };
}

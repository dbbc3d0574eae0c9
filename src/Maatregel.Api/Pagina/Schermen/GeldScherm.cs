using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
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
            "Welke norm geldt voor deze inwoner?",
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
        new Vraag(Veldsoort.Groep, "maanden-zonder", "Zijn er maanden waarin om een andere reden geen uitkering wordt betaald?")
        {
            Gevouwen = true,
            Vragen =
            [
                new Vraag(Veldsoort.Regel, V.ZonderUitkering, "In welke maanden is er geen uitkering?") { Uitleg = "Bijvoorbeeld 08-2024, 09-2024. In die maanden valt niets te verlagen." },
                Schermen.Vragen.JaNee(V.Inhalen, "Haalt de gemeente zo'n maand later in?", "Vraag een jurist of de maatregel doorloopt in de eerste maand met uitkering.", "Dan loopt de maatregel door in de eerste maand met uitkering. Leeg laten mag.", verplicht: false),
            ],
        },
        Schermen.Vragen.Keuze(V.Verrekening, "Hoe wilt u de maatregel verrekenen?", Keuzelijsten.Verrekeningen.Opties, "Leeg laten mag: dan in één keer.", verplicht: false),
        .. Samenloop(stand),
        Schermen.Vragen.Datum(V.Bekendmaking, "Wanneer wordt het besluit bekendgemaakt?", "De dag waarop de brief weggaat. Leeg laten mag: dan rekent het advies met de dag van het advies."),
    ];

    /// <summary>Asked when more than one measure may run, or one that still does.</summary>
    private static IEnumerable<Vraag> Samenloop(Stand stand)
    {
        if (stand.Geheel is not { Gedragingen.Count: > 1 } && !stand.Ingevuld.HeeftIets(V.Volgorde) && !stand.Gevraagd(Vraagcode.VolgordeVanMaatregelen) && !stand.Gevraagd(Vraagcode.LangerDanDrieMaanden)) yield break;
        yield return Schermen.Vragen.Keuze(V.Volgorde, "Hoe lopen meer maatregelen naast elkaar?", Keuzelijsten.Volgorden.Opties, "Leeg laten mag: dan tegelijk, tenzij de verordening anders zegt.", verplicht: false);
        yield return Schermen.Vragen.Motivering(V.VolgordeWaarom, "Waarom past dat hier?", "Noem de ernst, het verwijt en de omstandigheden. Zonder reden telt de keuze niet.");
        yield return Schermen.Vragen.JaNee(V.VolgordeLanger, "Mogen maatregelen na elkaar, met wat al loopt, samen drie maanden of langer duren?", "Vraag een jurist of dat hier evenredig is.", "Leeg laten mag, als zij samen korter duren.", verplicht: false);
        yield return Schermen.Vragen.Motivering(V.VolgordeLangerWaarom, "Waarom mag het samen zo lang duren?", "Noem de ernst, het verwijt en de omstandigheden. Zonder eigen reden telt ja niet.");
    }

    private static Optie Opzoeken { get; } = new("leefsituatie", "Zoek de norm op bij de leefsituatie")
    {
        Onthult = [Schermen.Vragen.Keuze(V.Leefsituatie, "Leefsituatie", Keuzelijsten.Leefsituaties.Opties)],
    };
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Waarden;
using NodaTime;
using static Maatregel.Rules.Adviezen.NederlandseWeergave;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The facts of a case, a line each, as far as they are given.</summary>
internal static class Zaakverslag
{
    public static IEnumerable<string> Regels(Casus casus) =>
    [
        $"gemeente {casus.Gemeente}, {Codes<Regeling>.Code(casus.Regeling)}, peildatum {Datum(casus.Peildatum)}{Dag(", bekendmaking ", casus.Bekendmaking)}",
        casus.Uitkering is { } uitkering ? Uitkering(uitkering) : "uitkering: niet opgegeven",
        .. casus.Belanghebbende is { } persoon ? new[] { "belanghebbende: " + Persoon(persoon) } : [],
        .. casus.Gedragingen.SelectMany((g, i) => Gedraging(g, g.Id ?? $"g{i + 1}")),
        "horen: " + (casus.Hoor is { } hoor ? Codes<HoorStatus>.Code(hoor.Status) + Dag(", ", hoor.Datum) + Code(", grond ", hoor.Grond) + string.Concat(hoor.Wie.Select(w => ", " + Codes<Gezinslid>.Code(w))) : "niet opgegeven"),
        "dringende redenen: " + (casus.DringendeRedenen is { } redenen ? DringendeRedenen(redenen) : "niet opgegeven"),
        .. Eerder(casus.EerdereMaatregelen),
        .. casus.Verrekening == Verrekening.Gespreid ? new[] { "wens: gespreid verrekenen" } : [],
        .. casus.BuitenToepassing.Select(b => $"buiten toepassing: {b.Bepaling}, {b.Reden}"),
    ];

    private static string Uitkering(Uitkering uitkering) =>
        "uitkering: " + string.Join(", ", new[]
        {
            uitkering.NormPerMaand is { } norm ? $"norm {Bedrag(norm)} per maand" : null,
            uitkering.Leefsituatie is { } leefsituatie ? "leefsituatie " + Codes<Leefsituatie>.Code(leefsituatie) : null,
            uitkering.MeldingOp is { } melding ? "gemeld op " + Datum(melding) : null,
            uitkering.ToegekendPer is { } begin ? "toegekend per " + Datum(begin) : null,
            uitkering.LaatstUitbetaaldeMaand is { } betaald ? "betaald tot en met " + Maand(betaald) : null,
            uitkering.BeeindigdPer is { } einde ? "beëindigd per " + Datum(einde) : null,
            uitkering.OpnieuwToegekendPer is { } opnieuw ? "opnieuw toegekend per " + Datum(opnieuw) : null,
            uitkering.MaandenZonderUitkering.Count > 0 ? "geen uitkering in " + string.Join(", ", uitkering.MaandenZonderUitkering.Select(Maand)) : null,
        }.OfType<string>());

    private static string Persoon(Belanghebbende persoon)
    {
        var delen = new[]
        {
            JaOfNee(persoon.Pensioengerechtigd, "pensioengerechtigd"),
            JaOfNee(persoon.VolledigEnDuurzaamArbeidsongeschikt, "volledig en duurzaam arbeidsongeschikt"),
            persoon.JongerDan27 is { } jong ? $"jonger dan 27: {Codes<Antwoord>.Code(jong)}" : null,
            persoon.AlleenstaandeOuderMetKindJongerDan12 is { } ouder ? $"alleenstaande ouder van een kind jonger dan 12: {Ja(ouder)}" : null,
            persoon.Ontheffingen is { } ontheffingen ? Ontheffingen(ontheffingen) : null,
        };
        return string.Join(", ", delen.OfType<string>());
    }

    private static string? JaOfNee(Antwoord antwoord, string wat) => antwoord switch
    {
        Antwoord.Ja => wat,
        Antwoord.Nee => "niet " + wat,
        _ => null,
    };

    private static string Ontheffingen(IReadOnlyList<Ontheffing> ontheffingen) => ontheffingen.Count == 0
        ? "geen ontheffingen"
        : string.Join(", ", ontheffingen.Select(o =>
            $"ontheffing {Codes<OntheffingGrond>.Code(o.Grond)}{(o.Verplichtingen.Count == 0 ? "" : $" van {string.Join(", ", o.Verplichtingen)}")} van {Datum(o.Van)}{Dag(" tot en met ", o.TotEnMet)}"));

    private static IEnumerable<string> Gedraging(Gedraging gedraging, string id)
    {
        var verplichting = gedraging.Verplichting is { } genoemd ? $", {genoemd.Omschrijving} ({genoemd})" : "";
        yield return $"{id}: {(gedraging.Datum is { } dag ? Datum(dag) : "dag niet bekend")}{Dag(", geconstateerd ", gedraging.GeconstateerdOp)}{verplichting}{(gedraging.Van == Gezinslid.Partner ? ", van de partner" : "")}";
        if (gedraging.Nakoming is { } nakoming) yield return $"    nakoming: {Codes<Nakoming>.Code(nakoming)}";
        if (gedraging.VerliesVanWerk is { } verlies) yield return $"    werk verloren: {Ja(verlies)}";
        if (gedraging.Benadelingsbedrag is { } bedrag) yield return $"    benadelingsbedrag {Bedrag(bedrag)}";
        if (gedraging.NoShow is { } noShow)
        {
            yield return $"    no-show, {Codes<NoShowOnderdeel>.Code(noShow.Onderdeel)}, doel {Codes<NoShowDoel>.Code(noShow.Doel)}";
            foreach (var oproep in noShow.Oproepen) yield return "    " + Oproep(oproep);
        }

        if (gedraging.Oordeel is { } oordeel) yield return "    oordeel: " + Oordeel(oordeel);
    }

    private static string Oproep(Oproep oproep) =>
        $"{Codes<OproepSoort>.Code(oproep.Soort)}{Dag(" verzonden ", oproep.Verzonden)}{Dag(" voor ", oproep.AfspraakOp)}: aangekomen {Ja(oproep.Aannemelijk)}, verschenen {Codes<Opkomst>.Code(oproep.Verschenen)}, vooraf afgemeld {Ja(oproep.VoorafAfgemeld)}";

    private static string Oordeel(Oordeel oordeel) =>
        $"verplichting opgelegd {Ja(oordeel.VerplichtingOpgelegd)}, feiten vastgesteld {Ja(oordeel.FeitenVastgesteld)}"
        + (oordeel.Verwijtbaarheid is { } verwijt ? ", verwijtbaarheid " + Codes<Mate>.Code(verwijt.Mate) + (verwijt.Meegewogen == Antwoord.Onbekend ? "" : $", meegewogen {Ja(verwijt.Meegewogen)}") : "")
        + (oordeel.Grondslag is { } grondslag ? $", grondslag {grondslag.Keuze}" : "");

    private static string DringendeRedenen(DringendeRedenen redenen) =>
        Codes<DringendeRedenenOordeel>.Code(redenen.Oordeel) + (redenen.Afstemming is { } afstemming ? ", " + Verlaging(afstemming) : "");

    private static IEnumerable<string> Eerder(IReadOnlyList<EerdereMaatregel>? maatregelen) => maatregelen switch
    {
        null => ["eerdere maatregelen: niet opgegeven"],
        { Count: 0 } => ["eerdere maatregelen: geen"],
        _ => maatregelen.Select(m =>
            $"eerder: {m.Regel}{(m.Percentage is { } p && m.Maanden is { } n ? $", {Verlaging(new Verlaging(p, n))}" : "")}{Dag(", bekendgemaakt ", m.Bekendgemaakt)}{Code(", ", m.Status)}{(m.Waarschuwing ? ", waarschuwing" : "")}"),
    };

    private static string Ja(Antwoord antwoord) => Codes<Antwoord>.Code(antwoord);

    private static string Dag(string voor, LocalDate? dag) => dag is { } d ? voor + Datum(d) : "";

    private static string Code<T>(string voor, T? waarde)
        where T : struct, Enum => waarde is { } w ? voor + Codes<T>.Code(w) : "";
}

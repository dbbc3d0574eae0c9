using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>The fields of the form for the members of the case that an open question names.</summary>
internal static class Antwoordvelden
{
    /// <summary>
    /// The fields in which a question can be answered, the most fitting first. To leave a provision aside is an answer only where that is
    /// asked: elsewhere it says that nothing was found out.
    /// </summary>
    public static IReadOnlyList<string> Van(OpenVraag vraag, Ingevuld ingevuld) => vraag.Code == Vraagcode.BuitenToepassing
        ? [Terzijde.Bepaling(1)]
        : [.. Geordend(vraag, ingevuld).SelectMany(pad => Veld(pad, vraag.Code, ingevuld)).Select(veld => Verzamelvraag.Vooraf(veld, ingevuld)).OrderBy(veld => IsBeantwoord(veld, vraag, ingevuld))];

    /// <summary>Every field that a question names, whether or not it is filled in.</summary>
    public static IEnumerable<string> Alle(OpenVraag vraag, Ingevuld ingevuld) => vraag.Velden.SelectMany(pad => Veld(pad, vraag.Code, ingevuld));

    /// <summary>Of a condition with two parts, the part that is still open is asked.</summary>
    private static bool IsBeantwoord(string veld, OpenVraag vraag, Ingevuld ingevuld) => vraag.Code == Vraagcode.VoorwaardePersoon && ingevuld.Heeft(veld) && !ingevuld.Is(veld, "onbekend");

    /// <summary>Of somebody less to blame for whom no urgent reasons are found, it is open only whether that was weighed.</summary>
    private static IEnumerable<string> Geordend(OpenVraag vraag, Ingevuld ingevuld)
    {
        var (zaak, gedraging) = (Redenenvelden.Zaak.Oordeel, Redenenvelden.Gedraging.Oordeel);
        var geoordeeld = ingevuld.Is(zaak, "geen") || (ingevuld.Is(zaak, Redenenvelden.Verschilt) && ingevuld.Is(gedraging, "geen"));
        return geoordeeld && !ingevuld.Is(Velden.MateMeegewogen, "nee") ? vraag.Velden.OrderByDescending(pad => pad.EndsWith(".meegewogen", StringComparison.Ordinal)) : vraag.Velden;
    }

    /// <summary>Of a no-show the duty follows from what the appointment was for, and of the norm is asked first what is known of it.</summary>
    private static string[] Veld(string pad, string code, Ingevuld ingevuld) => Casusvelden.Lid(pad) switch
    {
        "gedragingen[].noShow.oproepen" => Oproepen(code, ingevuld),
        "gedragingen[].verplichting" when ingevuld.Is(Velden.Gedraging, "no-show") => [Velden.Doel],
        "uitkering.normPerMaand" => [Velden.Normsoort],
        _ => Casusvelden.Zoek(pad) is { } veld ? [veld] : [],
    };

    /// <summary>Of the first invitation of which it is not known.</summary>
    private static string[] Oproepen(string code, Ingevuld ingevuld)
    {
        if (code == Vraagcode.OproepOpTijd) return [Nader.OpTijd];
        var deel = code switch
        {
            Vraagcode.DatumAfspraak => "afspraak",
            Vraagcode.OproepAannemelijk => "aangekomen",
            Vraagcode.Verschenen or Vraagcode.VoorafAfgemeld => "afloop",
            _ => "verzonden",
        };
        return
        [
            .. Enumerable.Range(1, ingevuld.Is(Velden.HerhalingVerzonden, "ja") ? Velden.Oproepen : 1).Select(i => Velden.Oproep(i, deel))
                .Where(v => !ingevuld.Heeft(v) || ingevuld[v] is "onbekend" or "bericht-onbekend").Take(1),
            Velden.HerhalingVerzonden,
        ];
    }
}

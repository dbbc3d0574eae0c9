using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Pagina.Formulier;

/// <summary>Reads a no-show: the appointment and the invitations.</summary>
internal sealed class NoShowLezer(Ingevuld ingevuld, Veldlezer lees)
{
    /// <summary>Nothing while the part of the path or the purpose is not filled in: neither is taken for another.</summary>
    public NoShow? Lees()
    {
        var onderdeel = lees.Keuze(Velden.Onderdeel, Keuzelijsten.Onderdelen);
        var doel = lees.Keuze(Velden.Doel, Keuzelijsten.Doelen);
        if (onderdeel is not { } o || doel is not { } d) return null;
        var traject = o == NoShowOnderdeel.Traject;
        var kanaal = lees.Keuze(Velden.Kanaal, Keuzelijsten.Kanalen);
        return new NoShow
        {
            Onderdeel = o,
            Doel = d,
            Kanaal = kanaal,
            Belpogingen = kanaal == Kanaal.Telefoon ? lees.Getal(Nader.Belpogingen) : null,
            GewaarschuwdOp = traject ? lees.Datum(Velden.GewaarschuwdOp) : null,
            GesprekOp = traject ? lees.Datum(Velden.GesprekOp) : null,
            Oproepen = Oproepen(),
        };
    }

    private List<Oproep> Oproepen()
    {
        if (!ingevuld.HeeftIets("oproep-1-")) return [];
        List<Oproep> oproepen = [Oproep(1)];
        if (ingevuld.Is(Velden.HerhalingVerzonden, "nee")) return oproepen;

        // "Weet ik niet", or not asked yet, is a repeat of which nothing is known: its questions stay open.
        oproepen.Add(Oproep(2));
        if (ingevuld.Is(Velden.HerhalingVerzonden, "ja") && ingevuld.HeeftIets("oproep-3-")) oproepen.Add(Oproep(3));
        return oproepen;
    }

    private Oproep Oproep(int nummer)
    {
        var bekend = nummer == 1 || ingevuld.Is(Velden.HerhalingVerzonden, "ja");
        var soort = nummer == 1 ? OproepSoort.Uitnodiging : OproepSoort.Herhaling;
        var (verschenen, afgemeld) = Afloop.Lees(ingevuld[Velden.Oproep(nummer, "afloop")]);
        if (!bekend) return new Oproep { Soort = soort };

        var oproep = new Oproep
        {
            Soort = soort,
            Verzonden = lees.Datum(Velden.Oproep(nummer, "verzonden")),
            Aannemelijk = lees.Antwoord(Velden.Oproep(nummer, "aangekomen")),
            AfspraakOp = lees.Datum(Velden.Oproep(nummer, "afspraak")),
            Verschenen = verschenen,
            VoorafAfgemeld = afgemeld,
        };

        // The page asks it once, and only of what was sent so late, or on a day that nobody knows.
        return oproep.KortTevoren || oproep.Verzonden is null ? oproep with { OpTijd = lees.Antwoord(Nader.OpTijd) } : oproep;
    }
}

using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>An invitation in three words: the day of the appointment or a question mark, its kind, and what came of it.</summary>
internal static class Oproeptekst
{
    public static Oproep Lees(string tekst)
    {
        var (dag, soort, afloop) = tekst.Split(' ') switch
        {
            [var d, var s, var a] => (d == "?" ? (LocalDate?)null : Zaak.Dag(d), s, a),
            _ => throw new ArgumentException(tekst),
        };
        return new Oproep
        {
            Soort = soort switch
            {
                "uitnodiging" => OproepSoort.Uitnodiging,
                "herhaling" => OproepSoort.Herhaling,
                _ => throw new ArgumentException(tekst),
            },
            AfspraakOp = dag,
            Verzonden = dag?.PlusDays(-7),
            Aannemelijk = afloop switch
            {
                "niet-ontvangen" => Antwoord.Nee,
                "ontvangst-onbekend" => Antwoord.Onbekend,
                _ => Antwoord.Ja,
            },
            VoorafAfgemeld = afloop switch
            {
                "afgemeld" => Antwoord.Ja,
                "afmelding-onbekend" => Antwoord.Onbekend,
                _ => Antwoord.Nee,
            },
            Verschenen = afloop switch
            {
                "verschenen" => Opkomst.Ja,
                "te-laat" => Opkomst.TeLaat,
                "onbekend" => Opkomst.Onbekend,
                "gemist" or "afgemeld" or "afmelding-onbekend" or "niet-ontvangen" or "ontvangst-onbekend" => Opkomst.Nee,
                _ => throw new ArgumentException(tekst),
            },
        };
    }
}

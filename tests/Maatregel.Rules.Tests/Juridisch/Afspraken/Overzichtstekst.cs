using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken.Cijfers;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.Afspraken;

/// <summary>The overview as a document to read in review.</summary>
internal static class Overzichtstekst
{
    public static string Van(NoShowOverzicht overzicht)
    {
        var tekst = new StringBuilder();
        var c = overzicht.Totaal;
        Regel($"OVERZICHT NO-SHOW van {overzicht.Periode!.Eerste} tot en met {overzicht.Periode.Laatste} ({overzicht.Periode.Weken} weken)");
        Regel($"{overzicht.Gelezen} rijen gelezen, waarvan {overzicht.Fout} fout");
        Regel($"{c.Afspraken} afspraken: {c.Verschenen} verschenen, {c.TeLaat} te laat, {c.Afgemeld} afgemeld, {c.NoShows} no-shows, {c.Onbeslist} onbeslist");
        Regel($"geldige reden: {c.MetGeldigeReden} ja, {c.ZonderGeldigeReden} nee, {c.GeldigheidOnbekend} onbekend");
        Regel($"afgemeld maar niet doorgegeven, dus ten onrechte als no-show: {c.TenOnrechteAlsNoShow}");
        Regel($"herhalingen: {Opvolging(c.Herhalingen)}");
        Regel($"maatregelen: {Opvolging(c.Maatregelen)}; nog te beoordelen: {c.MaatregelTeBeoordelen}");
        Regel($"kosten: {c.Kosten:bedrag}, per jaar {overzicht.KostenPerJaar:bedrag}; no-shows zonder prijs: {c.NoShowsZonderPrijs}");
        Regel($"doel {overzicht.Doel}%: {Percentage(c.Percentage, c.Doel)}");
        foreach (var uitsplitsing in overzicht.Uitsplitsingen)
        {
            Regel($"");
            Regel($"NAAR {Codes<NoShowKenmerk>.Code(uitsplitsing.Kenmerk)}");
            foreach (var groep in uitsplitsing.Groepen) Regel(groep is { NoShows: { } n, Doel: { } doel } ? $"{groep.Naam}: {Percentage(n, doel)}" : (Toelichting)$"{groep.Naam}: {groep.Afspraken} afspraken, no-shows niet getoond");
            if (uitsplitsing.TeKlein > 0) Regel($"niet getoond: {uitsplitsing.TeKlein}");
        }

        Regel($"");
        Regel($"NAAR reden");
        foreach (var r in overzicht.Redenen)
            Regel($"{r.Naam}: {Deel(r.Aandeel)}");
        if (overzicht.RedenenTeKlein > 0) Regel($"niet getoond: {overzicht.RedenenTeKlein}");
        return tekst.ToString();

        void Regel(Toelichting regel) => tekst.Append(regel.Tekst).Append('\n');
    }

    private static Toelichting Percentage(Aandeel noShows, Doelafstand doel) => $"{Deel(noShows)}; verschil met het doel {doel.Punten} punten, {Codes<Doeloordeel>.Code(doel.Oordeel)}";

    private static Toelichting Deel(Aandeel deel) => $"{deel.Aantal} van {deel.Totaal} is {deel.Percentage}% ({deel.Ondergrens}% tot {deel.Bovengrens}%)";

    private static Toelichting Opvolging(Opvolging opvolging) => $"{opvolging.Gevraagd} gevraagd, {opvolging.Gedaan} daarvan gedaan, {opvolging.Ongevraagd} ongevraagd";
}

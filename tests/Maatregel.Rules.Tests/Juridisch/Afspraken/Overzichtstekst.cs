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
        Regel($"geldige reden: {c.MetGeldigeReden} ja, {c.ZonderGeldigeReden} nee, {c.GeldigheidOnbekend} onbekend; reden niet vastgelegd: {c.RedenOnbekend}");
        Regel($"afgemeld maar niet doorgegeven, dus ten onrechte als no-show: {c.TenOnrechteAlsNoShow}");
        Regel($"herhalingen: {Opvolging(c.Herhalingen)}");
        Regel($"maatregelen: {Opvolging(c.Maatregelen)}; nog te beoordelen: {c.MaatregelTeBeoordelen}");
        Regel($"kosten: {c.Kosten:bedrag}, per jaar {overzicht.KostenPerJaar:bedrag}; no-shows zonder prijs: {c.NoShowsZonderPrijs}");
        Regel($"doel {overzicht.Doel}%: {Percentage(c)}");
        foreach (var uitsplitsing in overzicht.Uitsplitsingen)
        {
            Regel($"");
            Regel($"NAAR {Codes<NoShowKenmerk>.Code(uitsplitsing.Kenmerk)}");
            foreach (var groep in uitsplitsing.Groepen) Regel($"{groep.Naam}: {Percentage(groep.Cijfers)}; kosten {groep.Cijfers.Kosten:bedrag}");
        }

        Regel($"");
        Regel($"NAAR reden");
        foreach (var r in overzicht.Redenen)
            Regel($"{r.Naam}: {Deel(r.Aandeel)}; geldig {r.MetGeldigeReden} ja, {r.ZonderGeldigeReden} nee, {r.GeldigheidOnbekend} onbekend");
        return tekst.ToString();

        void Regel(Toelichting regel) => tekst.Append(regel.Tekst).Append('\n');
    }

    private static Toelichting Percentage(NoShowCijfers c) => $"{Deel(c.Percentage)}; verschil met het doel {c.Doel.Punten} punten, {Codes<Doeloordeel>.Code(c.Doel.Oordeel)}";

    private static Toelichting Deel(Aandeel deel) => $"{deel.Aantal} van {deel.Totaal} is {deel.Percentage}% ({deel.Ondergrens}% tot {deel.Bovengrens}%)";

    private static Toelichting Opvolging(Opvolging opvolging) => $"{opvolging.Gevraagd} gevraagd, {opvolging.Gedaan} daarvan gedaan, {opvolging.Ongevraagd} ongevraagd";
}

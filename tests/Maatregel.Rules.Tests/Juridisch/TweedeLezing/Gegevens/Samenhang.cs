using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Uitvoering;
using Maatregel.Rules.Verordeningen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Wat twee daden met elkaar te maken hebben.</summary>
internal static class Samenhang
{
    /// <summary>Van één dag, of van dezelfde persoon om dezelfde afspraak of zonder werkdag ertussen.</summary>
    public static bool Dichtbij(Daad een, Daad ander) => een.Dag == ander.Dag || (een.Van == ander.Van && (DezelfdeAfspraak(een, ander) || Aansluitend(een, ander)));

    /// <summary>Of zij ook zonder gelijke plicht één handeling kunnen zijn.</summary>
    public static bool OokMetAnderePlicht(Daad een, Daad ander) => een.Dag == ander.Dag || (een.Van == ander.Van && DezelfdeAfspraak(een, ander));

    /// <summary>
    /// Of de ene maatregel voorgaat als de zwaarste. Zegt de verordening niet waaraan dat wordt gemeten, dan de lichtste van wat percentage
    /// en totaal aanwijzen: een aanname maakt niets zwaarder. Van even zware blijft de eerste.
    /// </summary>
    public static bool GaatVoor(Standaard een, Standaard ander, Zwaartemaat? maat) =>
        maat == Zwaartemaat.Totaal ? Eerder((een.Zwaarte, een.Percentage), (ander.Zwaarte, ander.Percentage), een, ander)
        : Eerder((een.Percentage, een.Zwaarte), (ander.Percentage, ander.Zwaarte), een, ander);

    private static bool Eerder((decimal, decimal) een, (decimal, decimal) ander, Standaard eerste, Standaard tweede) =>
        een.CompareTo(ander) is var verschil && (verschil > 0 || (verschil == 0 && eerste.Grondslag.Daad.Nummer < tweede.Grondslag.Daad.Nummer));

    private static bool DezelfdeAfspraak(Daad een, Daad ander) => een.Afspraken.Intersect(ander.Afspraken).Any();

    private static bool Aansluitend(Daad een, Daad ander) =>
        een.Dag is { } a && ander.Dag is { } b && Termijn.Werkdag(LocalDate.Min(a, b).PlusDays(1)) >= LocalDate.Max(a, b);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Beslissing;

/// <summary>The outcome in one sentence, and a second one where something is missing.</summary>
internal static class Samenvatting
{
    public static string Van(
        Uitkomst uitkomst,
        Casus casus,
        IReadOnlyList<GedragingUitkomst> gedragingen,
        IReadOnlyList<GeadviseerdeMaatregel> maatregelen,
        int vragen) => uitkomst switch
        {
            Uitkomst.Maatregel => string.Join(" ", maatregelen.Select(m => Maatregel(m, casus.Regeling))) + ZonderBedragen(maatregelen),
            Uitkomst.GeenMaatregel => $"Advies: leg geen maatregel op. {Waarom(gedragingen, uitkomst)}",
            Uitkomst.Waarschuwing => $"Advies: volsta met een waarschuwing. {Waarom(gedragingen, uitkomst)}",
            Uitkomst.AndereRoute => $"Dit is geen zaak voor een maatregel. {Waarom(gedragingen, uitkomst)}",
            Uitkomst.NietGeregeld => $"Er kan geen advies worden gegeven. {Waarom(gedragingen, uitkomst)}",
            _ when vragen > 0 => $"Nog geen advies: {Aantal(vragen)}.",
            _ => "Nog geen advies: zet eerst de genoemde vervolgstappen.",
        };

    private static string Waarom(IReadOnlyList<GedragingUitkomst> gedragingen, Uitkomst uitkomst) =>
        gedragingen.First(g => g.Uitkomst == uitkomst).Toelichting.Tekst;

    public static string Aantal(int vragen) => vragen == 1
        ? "er staat nog 1 vraag open"
        : string.Create(CultureInfo.InvariantCulture, $"er staan nog {vragen} vragen open");

    private static string Maatregel(GeadviseerdeMaatregel maatregel, Regeling regeling)
    {
        var uitkering = regeling == Regeling.Participatiewet ? "bijstand" : "uitkering";
        if (maatregel is { Plan.Count: 0, VastBedrag: { } bedrag } && maatregel.Totaal == bedrag)
        {
            return $"Advies: verlaag de {uitkering} met {Hoogte(maatregel)}. De norm is niet bekend; daarom is niet te zeggen over welke maand.";
        }

        if (maatregel.Plan.Count == 0) return $"Advies: verlaag de {uitkering} met {Hoogte(maatregel)}; er is geen maand om dat uit te voeren.";
        var maanden = NederlandseWeergave.Maanden(maatregel.Plan[0].Maand, maatregel.Plan[^1].Maand);
        return maatregel.Nihil
            ? $"Advies: leg een maatregel op en stel die op nihil, over {maanden}."
            : $"Advies: verlaag de {uitkering} met {Hoogte(maatregel)}, over {maanden}.";
    }

    private static string Hoogte(GeadviseerdeMaatregel maatregel) => maatregel.VastBedrag is { } bedrag
        ? NederlandseWeergave.Bedrag(bedrag)
        : NederlandseWeergave.Verlaging(maatregel.Geadviseerd);

    private static string ZonderBedragen(IReadOnlyList<GeadviseerdeMaatregel> maatregelen) =>
        maatregelen.Any(m => m.Totaal is null) ? " De norm is niet bekend; het advies noemt daarom geen bedragen." : "";
}

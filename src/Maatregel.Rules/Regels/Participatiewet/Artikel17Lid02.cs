using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie vóór de toekenning niet op het poortwachtersgesprek komt, werkt niet mee aan de eigen aanvraag. Dat raakt de
/// aanvraag; er is nog geen uitkering om te verlagen.
/// </summary>
internal sealed class Artikel17Lid02 : Regel<Gedragingdossier, Beletsel>
{
    private static readonly LocalDate LaatsteDagMetOproep = new(2016, 12, 31);

    public override RegelId Id => new("pw-17-2");

    public override Stap Stap => Stap.Route;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("17").Lid("2");

    public override string Vraag => "Is een gesprek in de aanvraagfase gemist?";

    public override string Gevolg => "Geen maatregel: de aanvraag wordt op dit punt afgehandeld.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow is not { Onderdeel: NoShowOnderdeel.Poortwachtersgesprek }
            ? Nee($"De gedraging viel niet in de aanvraagfase.")
            : Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    "aanvraag",
                    new($"Handel dit af bij de aanvraag. Zolang er geen uitkering is toegekend, valt er niets te verlagen."),
                    [Bron])),
                Tekst(dossier.Datum));

    /// <summary>The words about obeying a summons stood in the lid until the end of 2016 (Stb. 2016, 471).</summary>
    private static FormattableString Tekst(LocalDate datum) => datum <= LaatsteDagMetOproep
        ? $"De belanghebbende miste het poortwachtersgesprek. Op {datum} noemde het tweede lid het gehoor geven aan een oproep met zoveel woorden."
        : (FormattableString)$"De belanghebbende miste het poortwachtersgesprek. Op {datum} noemde het tweede lid alleen nog de algemene plicht om mee te werken.";
}

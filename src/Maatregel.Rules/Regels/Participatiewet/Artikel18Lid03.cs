using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Regels.Herzieningen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Het college heroverweegt een besluit volgens het tweede lid binnen een termijn van hoogstens drie maanden.</summary>
internal sealed class Artikel18Lid03 : Regel<Vervolgdossier, Heroverwegingstermijn>
{
    public override RegelId Id => new(Regelcode.Pw18Lid3);

    public override Stap Stap => Stap.Vervolg;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("3");

    public override string Vraag => "Berust de maatregel op het tweede lid en de verordening?";

    public override string Gevolg => "Het college heroverweegt het besluit binnen hoogstens drie maanden.";

    public override Bevinding<Heroverwegingstermijn> Beoordeel(Vervolgdossier dossier)
    {
        if (dossier is { Verordening: true, TweedeLid: false }) return Nee($"Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op artikel 9a, twaalfde lid.", Herkomst.Recht);
        if (!dossier.Verordening) return Nee($"Alleen een besluit volgens het tweede lid wordt heroverwogen; dit berust op het vijfde tot en met achtste lid.", Herkomst.Recht);
        var uiterlijk = Heroverwegingsduur.LaatsteDag(dossier.Bekendmaking);
        return Ja(new Heroverwegingstermijn(uiterlijk), $"Heroverweeg het besluit uiterlijk op {uiterlijk}.", Herkomst.Berekening)
            .Met(Herzieningsaannames.Heroverwegingstermijn(Bron));
    }
}

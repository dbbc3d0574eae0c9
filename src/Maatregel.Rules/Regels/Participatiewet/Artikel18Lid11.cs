using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Na een verlaging volgens het vijfde tot en met achtste lid kan het college die op verzoek herzien zodra uit houding en
/// gedragingen ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.
/// </summary>
internal sealed class Artikel18Lid11 : Regel<Vervolgdossier, Inkeermogelijkheid>
{
    public override RegelId Id => new(Regelcode.Pw18Lid11);

    public override Stap Stap => Stap.Vervolg;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("11");

    public override string Vraag => "Berust de maatregel op het vijfde, zesde, zevende of achtste lid?";

    public override string Gevolg => "De belanghebbende kan om herziening vragen zodra hij zijn verplichtingen ondubbelzinnig nakomt.";

    public override Bevinding<Inkeermogelijkheid> Beoordeel(Vervolgdossier dossier) => dossier.Ladder
        ? Ja(new Inkeermogelijkheid(), $"De belanghebbende kan om herziening vragen zodra hij zijn verplichtingen ondubbelzinnig nakomt.", Herkomst.Recht)
        : Nee($"Herziening op verzoek is er alleen bij het vijfde tot en met achtste lid.", Herkomst.Recht);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>De termijn om bezwaar te maken is zes weken en begint op de dag na de bekendmaking.</summary>
internal sealed class Artikel06_7 : Regel<Vervolgdossier, Bezwaartermijn>
{
    private static readonly IReadOnlyList<Bron> Overige = [.. Termijn.BezwaarBronnen.Skip(1)];

    public override RegelId Id => new(Regelcode.Awb6Punt7);

    public override Stap Stap => Stap.Vervolg;

    public override Bron Bron => Termijn.BezwaarBronnen[0];

    public override string Vraag => "Tot wanneer kan de belanghebbende bezwaar maken?";

    public override string Gevolg => "Zes weken, verlengd tot de eerstvolgende werkdag.";

    public override Bevinding<Bezwaartermijn> Beoordeel(Vervolgdossier dossier)
    {
        var uiterlijk = Termijn.Bezwaar(dossier.Bekendmaking);
        return Ja(new Bezwaartermijn(uiterlijk), $"Bij bekendmaking op {dossier.Bekendmaking} kan bezwaar tot en met {uiterlijk}.", Herkomst.Berekening)
            .Met(Overige)
            .Met(GelijkgesteldeDagen.Bekend(uiterlijk.Year) ? null : DagenOnbekend(uiterlijk.Year));
    }

    private static Aanname DagenOnbekend(int jaar) => new(
        Aannamecode.GelijkgesteldeDagen,
        $"Welke dagen in {jaar} bij besluit met een feestdag zijn gelijkgesteld, is niet bekend. Aangenomen is dat de termijn niet op zo'n dag eindigt.",
        [Wet.AlgemeneTermijnenwet.Artikel("3").Lid("3")]);
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>
/// Wie arbeid in dienstbetrekking had aanvaard en geen werk zoekt of aanvaardt, kan de uitkering worden geweigerd. Dat is
/// een bevoegdheid van het college, geen verlaging.
/// </summary>
internal sealed class Artikel20Lid02 : Weigering
{
    public override RegelId Id => new(Regelcode.Ioaz20Lid2);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("20").Lid("2");

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        var bevinding = base.Beoordeel(dossier);
        return bevinding.Conclusie is null ? bevinding : bevinding.Met(ArbeidAanvaard(Bron));
    }

    protected override Toelichting Beoordeling { get; } =
        $"Beoordeel of de uitkering geheel of gedeeltelijk wordt geweigerd. Dat kan alleen bij wie arbeid in dienstbetrekking had aanvaard; dan mag het, maar moet het niet. Een verlaging kan hier niet.";

    private static Aanname ArbeidAanvaard(Bron bron) => new(
        Aannamecode.NietGesteldArbeidAanvaard,
        $"Niet gesteld is of de inwoner arbeid in dienstbetrekking had aanvaard. Alleen dan kan de uitkering worden geweigerd. Aangenomen is van wel.",
        [bron]);
}

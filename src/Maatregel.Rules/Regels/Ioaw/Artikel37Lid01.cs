using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaw;

/// <summary>De verplichtingen van de belanghebbende. Onderdelen e en f binden als zij concreet en op maat zijn opgelegd, a tot en met d van rechtswege.</summary>
internal sealed class Artikel37Lid01 : OpgelegdeVerplichting
{
    public override RegelId Id => new("ioaw-37-1");

    public override Bron Bron { get; } = Wet.Ioaw.Artikel("37").Lid("1");

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) => dossier.Persoon switch
    {
        { Pensioengerechtigd: true } or { VolledigEnDuurzaamArbeidsongeschikt: true } when dossier.GaatOverArbeidsverplichting => Open(
            "verplichting-geldt",
            $"Gelden de verplichtingen van artikel 37 voor deze {dossier.Wie}, die pensioengerechtigd of volledig en duurzaam arbeidsongeschikt is? Deze wet zegt dat niet met zoveel woorden.",
            dossier.Id,
            Wie.Jurist),
        _ => base.Beoordeel(dossier),
    };
}

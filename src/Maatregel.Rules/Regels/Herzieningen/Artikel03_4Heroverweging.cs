using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// IOAW en IOAZ regelen geen heroverweging en verbieden haar niet. Of een verordening haar kent, staat in geen document; of het college
/// heroverweegt, is dus een vraag.
/// </summary>
internal sealed class Artikel03_4Heroverweging() : Mogelijkheidsregel(Herzieningsgrond.Heroverweging)
{
    public override RegelId Id => new(Regelcode.Awb3Punt4);

    public override Bron Bron { get; } = Wet.Awb.Artikel("3:4").Lid("2");

    public override string Vraag => "Heroverweegt het college ook waar de wet dat niet regelt?";

    public override string Gevolg => "Het college heroverweegt het besluit.";

    public override bool GeldtVoor(Regeling regeling) => regeling != Regeling.Participatiewet;

    public override bool Bekijkt(Herzieningsdossier dossier) => GeldtVoor(dossier.Verzoek.Regeling);

    public override Bevinding<Herzieningsrecht> Beoordeel(Herzieningsdossier dossier) => dossier.Verzoek.Heroverweging?.OokNaTermijn switch
    {
        Antwoord.Ja => Ja(new(), $"De wet regelt hier geen heroverweging. Geoordeeld is dat het college het besluit toch heroverweegt.", Herkomst.Oordeel),
        Antwoord.Nee => Nee($"De wet regelt hier geen heroverweging. Geoordeeld is dat het college het besluit niet heroverweegt.", Herkomst.Oordeel),
        _ => Open(
            Vraagcode.HeroverwegingOnbekend,
            $"De wet regelt voor deze maatregel geen heroverweging en verbiedt haar niet. Wat de verordening of haar toelichting daarover zegt, is niet gelezen. Heroverweegt het college, en op welke grond?",
            null,
            Wie.Jurist,
            [Bron]),
    };
}

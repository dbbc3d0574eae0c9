using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Een verordening kan inkeer ook kennen voor haar eigen maatregelen, waar de wet haar niet regelt.</summary>
internal sealed class Inkeerbepaling(Verordening verordening) : Mogelijkheidsregel(Herzieningsgrond.Inkeer)
{
    private readonly Verordeningsbepaling _bron = BronVan(verordening);

    public override RegelId Id => _bron.RegelId;

    public override Bron Bron => _bron;

    public override string Vraag => "Kent de verordening inkeer voor haar eigen maatregelen?";

    public override string Gevolg => "Het college kan de maatregel herzien.";

    public static Verordeningsbepaling BronVan(Verordening verordening) =>
        verordening.Inkeer.Bron(verordening, "inkeer");

    public override Bevinding<Herzieningsrecht> Beoordeel(Herzieningsdossier dossier)
    {
        var datum = dossier.Maatregel.Gedragingsdatum;
        var lezing = verordening.Inkeer.Lees(_bron, "inkeer", [], datum);
        return lezing switch
        {
            { Inhoud.OokEigenMaatregelen: true } => Ja(
                new((dossier.Verzoek.IngediendOp ?? dossier.Verzoek.Peildatum).ToYearMonth(), lezing.Inhoud.MeteenVoorDeToekomst),
                $"Inkeer is er ook voor maatregelen volgens de verordening: {lezing.Bron}.",
                Herkomst.Recht).Met(lezing.Aanname).Met(NogVanKracht(datum)),
            { Uitslag: Leesuitslag.Onbekend } => Open("inkeer-onbekend", $"De wet regelt voor deze maatregel geen inkeer. Regelt de {verordening.Titel} die wel? Dat is niet bekend.", null, Wie.Jurist),
            _ => Nee($"Noch de wet, noch de {verordening.Titel} kent inkeer voor een maatregel als deze.", Herkomst.Recht),
        };
    }

    private Aanname? NogVanKracht(LocalDate datum) =>
        verordening.BekendTotEnMet is { } bekend && datum > bekend ? Aannames.VerordeningNogVanKracht(verordening, bekend) : null;
}

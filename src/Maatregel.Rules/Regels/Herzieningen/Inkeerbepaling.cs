using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Awb;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
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

    public override string? Opmerking => verordening.Inkeer?.Opmerking;

    public static Verordeningsbepaling BronVan(Verordening verordening) =>
        verordening.Inkeer.Bron(verordening, "inkeer");

    public override Bevinding<Herzieningsrecht> Beoordeel(Herzieningsdossier dossier)
    {
        var datum = dossier.Maatregel.Gedragingsdatum;
        var lezing = verordening.Inkeer.Lees(_bron, "inkeer", [], datum);
        return lezing switch
        {
            { Inhoud: { OokEigenMaatregelen: true } inkeer } => OpVerzoek(dossier.Verzoek, inkeer).Met(lezing.Aanname).Met(UitToelichting()).Met(NogVanKracht(datum)),
            { Uitslag: Leesuitslag.Onbekend } => Open(Vraagcode.InkeerOnbekend, $"De wet regelt voor deze maatregel geen inkeer. Regelt de {verordening.Titel} die wel? Dat is niet bekend.", null, Wie.Jurist),
            _ => NaBekijken($"Noch de wet, noch de {verordening.Titel} kent inkeer voor een maatregel als deze.", Herkomst.Recht),
        };
    }

    private Bevinding<Herzieningsrecht> OpVerzoek(Herzieningsverzoek verzoek, Inkeerregeling inkeer) => verzoek switch
    {
        { OpVerzoek: Antwoord.Nee } => Nee($"De belanghebbende heeft niet om herziening verzocht.").Met(Herzieningsaannames.InkeerOpVerzoek(_bron)),
        { OpVerzoek: Antwoord.Ja, IngediendOp: { } dag } => Ja(
            new(dag.ToYearMonth(), inkeer.MeteenVoorDeToekomst),
            $"Inkeer is er ook voor maatregelen volgens de verordening: {_bron}.",
            Herkomst.Recht),
        { OpVerzoek: Antwoord.Ja } => Open(Vraagcode.Verzoek, $"Op welke dag heeft de belanghebbende om herziening verzocht?", null),
        _ => Open(Vraagcode.Verzoek, $"Heeft de belanghebbende om herziening verzocht, en op welke dag?", null),
    };

    private Aanname? UitToelichting() => _bron.Label == Codevorm.Toelichting ? Herzieningsaannames.InkeerVolgensToelichting(_bron) : null;

    private Aanname? NogVanKracht(LocalDate datum) =>
        verordening.BekendTotEnMet is { } bekend && datum > bekend ? Regimeaannames.VerordeningNogVanKracht(verordening, bekend) : null;
}

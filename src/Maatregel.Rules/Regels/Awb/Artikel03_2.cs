using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Awb;

/// <summary>De gemeente verzamelt de feiten. Zij moet de gedraging vaststellen; een niet vastgesteld feit draagt geen maatregel.</summary>
internal sealed class Artikel03_2 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Awb3Punt2);

    public override Stap Stap => Stap.Feiten;

    public override Bron Bron { get; } = Wet.Awb.Artikel("3:2");

    public override string Vraag => "Staan de feiten van de gedraging vast?";

    public override string Gevolg => "Zonder vaststaande feiten geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) => dossier.Oordeel?.FeitenVastgesteld switch
    {
        Antwoord.Ja => Voldaan($"De feiten staan vast.", Herkomst.Oordeel),
        Antwoord.Nee => Ja(Beletsel.GeenMaatregel, $"De feiten staan niet vast.", Herkomst.Oordeel),
        _ => Open(Vraagcode.FeitenVastgesteld, $"Staan de feiten van de gedraging vast, en waaruit blijkt dat?", dossier.Id),
    };
}

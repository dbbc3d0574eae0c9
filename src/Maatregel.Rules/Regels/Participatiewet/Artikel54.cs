using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie niet komt op een gesprek dat nodig is om het recht vast te stellen, kan het recht zien opgeschort, met een
/// termijn om het verzuim te herstellen. Dat is geen maatregel.
/// </summary>
internal sealed class Artikel54 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new("pw-54");

    public override Stap Stap => Stap.Route;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("54").Lid("1");

    public override string Vraag => "Diende het gemiste gesprek om het recht op bijstand vast te stellen?";

    public override string Gevolg => "Geen maatregel maar opschorting, met mededeling en een hersteltermijn.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2023:1320")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        dossier.Gedraging.NoShow switch
        {
            null => Nee($"De gedraging is geen no-show."),
            { Doel: not NoShowDoel.VaststellenRecht } => Nee($"Het gesprek diende de arbeidsinschakeling, niet het vaststellen van het recht."),
            { Onderdeel: NoShowOnderdeel.Poortwachtersgesprek } => Nee($"Er is nog geen uitkering waarvan het recht kan worden opgeschort."),
            _ => Ja(
                new Beletsel(Uitkomst.AndereRoute, new Route(
                    "opschorting",
                    new($"Beoordeel opschorting van het recht, met mededeling en een termijn om het verzuim te herstellen."),
                    [Bron, Wet.Participatiewet.Artikel("54").Lid("2")])),
                $"Het gemiste gesprek diende om het recht op bijstand vast te stellen."),
        };
}

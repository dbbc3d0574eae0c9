using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Dossiers;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>
/// Het college kan een verlaging volgens het vijfde tot en met achtste lid herzien zodra uit houding en gedragingen
/// ondubbelzinnig blijkt dat de belanghebbende zijn verplichtingen nakomt.
/// </summary>
internal sealed class Artikel18Lid11Nakoming : Inkeernakoming
{
    public override RegelId Id => new(Regelcode.Pw18Lid11);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("11");

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:RBMNE:2020:4678")];

    public override bool BeslistOver(Herzieningsdossier dossier) => dossier.VijfdeTotAchtsteLid != Antwoord.Nee;
}

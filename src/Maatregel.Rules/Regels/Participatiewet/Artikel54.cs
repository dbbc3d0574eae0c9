using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>
/// Wie niet komt op een gesprek dat nodig is om het recht vast te stellen, kan het recht zien opgeschort, met een
/// termijn om het verzuim te herstellen. Dat is geen maatregel.
/// </summary>
internal sealed class Artikel54 : Opschorting
{
    public override RegelId Id => new(Regelcode.Pw54);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("54").Lid("1");

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2023:1320")];

    protected override IReadOnlyList<Bron> Routebronnen => [Bron, Wet.Participatiewet.Artikel("54").Lid("2")];
}

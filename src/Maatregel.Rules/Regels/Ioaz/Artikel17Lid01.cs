using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Ioaz;

/// <summary>
/// Wie niet komt op een gesprek dat nodig is om het recht vast te stellen, kan het recht zien opgeschort. Anders dan de
/// Participatiewet noemt deze wet geen langste duur.
/// </summary>
internal sealed class Artikel17Lid01 : Opschorting
{
    public override RegelId Id => new(Regelcode.Ioaz17Lid1);

    public override Bron Bron { get; } = Wet.Ioaz.Artikel("17").Lid("1");

    protected override IReadOnlyList<Bron> Routebronnen => [Bron];
}

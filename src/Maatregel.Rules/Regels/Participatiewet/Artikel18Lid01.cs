using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>Het college stemt bijstand en verplichtingen af op de belanghebbende: een verplichting moet concreet en op maat zijn opgelegd.</summary>
internal sealed class Artikel18Lid01 : OpgelegdeVerplichting
{
    public override RegelId Id => new(Regelcode.Pw18Lid1);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("1");
}

using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>De bijstand begint met de toekenning: op een dag ervoor valt er niets te verlagen.</summary>
internal sealed class Artikel44 : NogGeenUitkering
{
    public override RegelId Id => new(Regelcode.Pw44);

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("44");
}

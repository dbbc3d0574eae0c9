using Maatregel.Api.Pagina.Formulier;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>The first invitation.</summary>
internal sealed class UitnodigingScherm : Scherm
{
    public override string Code => "uitnodiging";

    public override string Titel => "Hoe ging de eerste uitnodiging?";

    public override string Kort => "De uitnodiging";

    public override string Inleiding => "Zonder bewijs dat de brief is verzonden, kan een maatregel sneuvelen.";

    public override bool Geldt(Stand stand) => stand.Ingevuld.Is(Formulier.Velden.Gedraging, "no-show");

    public override IReadOnlyList<Vraag> Vragen(Stand stand) => Oproepvragen.Maak(1, verplicht: true);
}

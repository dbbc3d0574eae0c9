using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Een geval van tekortschietend besef van verantwoordelijkheid dat de verordening noemt.</summary>
internal sealed class Besef(Daad daad, string regel, string code, Tarief tarief, bool enige)
{
    public Daad Daad => daad;

    public string Regel => regel;

    public Tarief Tarief => tarief;

    public bool PastBij(Daad andere) => andere.Besefsgeval == code || (enige && andere.Besefsgeval is null);
}

using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;

/// <summary>Bij deze daad wordt volgens deze bepaling volstaan met een waarschuwing.</summary>
internal sealed class Waarschuwing(Daad daad, string regel)
{
    public Daad Daad => daad;

    public string Regel => regel;
}

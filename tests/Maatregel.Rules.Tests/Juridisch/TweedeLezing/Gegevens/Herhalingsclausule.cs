using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Wat de verordening bij herhaling van haar eigen gedragingen zegt, of wat de meeste verordeningen zeggen als zij niet is gelezen.</summary>
internal sealed class Herhalingsclausule(Daad daad, string regel, Recidiveregeling inhoud, bool gelezen)
{
    public Daad Daad => daad;

    public string Regel => regel;

    public Recidiveregeling Inhoud => inhoud;

    /// <summary>Of de tekst is gelezen; wat een model zegt, maakt niets zwaarder (artikel 5:4 Awb).</summary>
    public bool Gelezen => gelezen;
}

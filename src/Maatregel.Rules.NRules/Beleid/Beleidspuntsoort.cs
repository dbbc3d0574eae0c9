namespace Maatregel.Rules.NRules.Beleid;

/// <summary>Wat een beleidsregel van de lezer vraagt.</summary>
public enum Beleidspuntsoort
{
    /// <summary>Iets waarop wie beslist moet letten.</summary>
    Aandachtspunt,

    /// <summary>Een vraag die het beleid stelt. Zij houdt het advies niet tegen.</summary>
    Vraag,
}

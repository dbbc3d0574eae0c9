namespace Maatregel.Rules.Recht;

/// <summary>Hoe meer maatregelen uit één besluit zich in de tijd tot elkaar verhouden.</summary>
public enum Maatregelvolgorde
{
    /// <summary>Naast elkaar, samen nooit meer dan 100% van een maand; wat daarboven komt, vervalt.</summary>
    Tegelijk,

    /// <summary>Na elkaar: een maatregel begint in de maand nadat de vorige uit hetzelfde besluit is geëindigd.</summary>
    NaElkaar,
}

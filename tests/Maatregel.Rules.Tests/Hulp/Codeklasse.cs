using System.Reflection;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>A public list of codes: its class, its constants and what it says of itself.</summary>
internal sealed record Codeklasse(Type Klasse, IReadOnlyList<string> Alle)
{
    public static IReadOnlyList<Codeklasse> Lijsten { get; } =
    [
        new(typeof(Vraagcode), Vraagcode.Alle),
        new(typeof(Aannamecode), Aannamecode.Alle),
        new(typeof(Vervolgstapcode), Vervolgstapcode.Alle),
        new(typeof(Routecode), Routecode.Alle),
        new(typeof(Wegingcode), Wegingcode.Alle),
        new(typeof(Verzoekcode), Verzoekcode.Alle),
        new(typeof(Regelcode), Regelcode.Alle),
    ];

    public IReadOnlyList<FieldInfo> Constanten { get; } = [.. Klasse.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral)];

    /// <summary>What an advice says that is in no list.</summary>
    public static IEnumerable<string> Onbekend(Advies advies) =>
    [
        .. advies.OpenVragen.Select(v => v.Code).Except(Vraagcode.Alle),
        .. advies.Aannames.Select(a => a.Code).Except(Aannamecode.Alle),
        .. advies.Vervolgstappen.Select(s => s.Code).Except(Vervolgstapcode.Alle),
        .. advies.Route is { } route && !Routecode.Alle.Contains(route.Code) ? [route.Code] : (string[])[],
        .. advies.Wegingspunten.Select(w => w.Code).Except(Wegingcode.Alle),
        .. advies.Verzoeken.Select(v => v.Code).Except(Verzoekcode.Alle),
        .. advies.Motivering.Where(o => !o.Regel.IsVerordening).Select(o => o.Regel.Waarde).Except(Regelcode.Alle),
    ];
}

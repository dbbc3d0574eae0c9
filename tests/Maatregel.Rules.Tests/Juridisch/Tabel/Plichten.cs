using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>Every duty of every scheme, and every kind of missed appointment.</summary>
internal static class Plichten
{
    private static readonly Voorwaarden Vervuld = new()
    {
        VoorVerhuizing = Antwoord.Ja,
        ReistijdHoogstensDrieUur = Antwoord.Ja,
        ReizenNoodzakelijk = Antwoord.Ja,
        GeenAndereMogelijkheid = Antwoord.Ja,
        ContractTenMinsteEenJaar = Antwoord.Ja,
        NettoloonTenMinsteNorm = Antwoord.Ja,
    };

    public static IReadOnlyList<Plicht> Alle { get; } =
    [
        .. Verplichtingen.Alle.Select(v => new Plicht(v.Code, Zaak.EenSchendingVan(v.Code).MetVoorwaarden(Vervuld))),
        new Plicht("pw-18-4-h, gekozen", Zaak.EenSchendingVan("pw-18-4-h").MetGrondslag("pw-18-4-h")),
        new Plicht("pw-18-4-h, genoemd bij een no-show", Zaak.EenNoShow().MetVerplichting("pw-18-4-h")),
        new Plicht("pw-9-1-b-participatievoorziening, genoemd bij een no-show", Zaak.EenNoShow().MetDoel(NoShowDoel.OnderzoekParticipatievoorziening).MetVerplichting("pw-9-1-b-participatievoorziening")),
        .. Enum.GetValues<Regeling>().SelectMany(NoShows),
    ];

    private static IEnumerable<Plicht> NoShows(Regeling regeling) =>
    [
        .. Enum.GetValues<NoShowDoel>().Select(doel => new Plicht(
            $"no-show {Codes<NoShowDoel>.Code(doel)} ({Codes<Regeling>.Code(regeling)})",
            In(regeling, Zaak.EenNoShow().MetDoel(doel)))),
        new Plicht($"no-show poortwachtergesprek ({Codes<Regeling>.Code(regeling)})", In(regeling, Zaak.EenNoShow().BijPoortwachtergesprek())),
    ];

    private static Zaak In(Regeling regeling, Zaak zaak) => regeling switch
    {
        Regeling.Ioaw => zaak.InDeIoaw(),
        Regeling.Ioaz => zaak.InDeIoaz(),
        _ => zaak,
    };
}

using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>Who set the tariffs of the categories aside, while everything else of the verordening stands.</summary>
internal static class Tariefopzij
{
    private static readonly RechterlijkOordeel Oordeel = new()
    {
        Ecli = "ECLI:NL:CRVB:2020:2799",
        Vanaf = Zaak.Dag("2015-01-01"),
        Reden = "Het tarief is onverbindend.",
    };

    private static readonly Verordeningen.Verordening Bekend = Verordeningstaat.Bekend.Pas(Zaak.EenNoShow()).Verordening;

    private static readonly Verordeningen.Verordening DoorDeRechter = Bekend with { Tarieven = [.. Bekend.Tarieven.Select(t => t with { BuitenToepassing = Oordeel })] };

    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        new("door het college", z => z.Verordening.Tarieven.Aggregate(z, (zaak, tarief) => zaak.BuitenToepassing(z.Verordening.Bron(tarief.Artikel).RegelId.Waarde))),
        new("door de rechter", z => z.OnderVerordening(DoorDeRechter)),
    ];
}

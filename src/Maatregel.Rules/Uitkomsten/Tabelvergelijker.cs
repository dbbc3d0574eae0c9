namespace Maatregel.Rules.Uitkomsten;

/// <summary>Lays two tables beside each other, cell by cell.</summary>
internal static class Tabelvergelijker
{
    public static IEnumerable<Uitkomstverschil> Rijen(Uitkomstentabel oud, Uitkomstentabel nieuw) =>
        oud.Rijen.Concat(nieuw.Rijen).Select(r => r.Verplichting).Distinct()
            .SelectMany(plicht => Paren([.. oud.Rijen.Where(r => r.Verplichting == plicht)], [.. nieuw.Rijen.Where(r => r.Verplichting == plicht)]))
            .SelectMany(paar => Keren(paar.Oud, paar.Nieuw));

    public static IEnumerable<Bijzonderheidsverschil> Bijzonderheden(Uitkomstentabel oud, Uitkomstentabel nieuw) =>
        from sleutel in oud.Bijzonderheden.Concat(nieuw.Bijzonderheden).Select(b => (b.Onderwerp, b.Situatie)).Distinct()
        let eerst = Zoek(oud, sleutel)
        let nu = Zoek(nieuw, sleutel)
        where !Gelijk(eerst, nu)
        select new Bijzonderheidsverschil(sleutel.Onderwerp, sleutel.Situatie, eerst, nu);

    /// <summary>One row in each table is the same act, whatever its article is called now; of more, those that are described alike.</summary>
    private static IEnumerable<(Uitkomstrij? Oud, Uitkomstrij? Nieuw)> Paren(Uitkomstrij[] oud, Uitkomstrij[] nieuw)
    {
        if (oud.Length == 1 && nieuw.Length == 1) return [(oud[0], nieuw[0])];
        return
        [
            .. oud.Select(o => ((Uitkomstrij?)o, Array.Find(nieuw, n => n.Bijzonder == o.Bijzonder))),
            .. nieuw.Where(n => !Array.Exists(oud, o => o.Bijzonder == n.Bijzonder)).Select(n => ((Uitkomstrij?)null, (Uitkomstrij?)n)),
        ];
    }

    private static IEnumerable<Uitkomstverschil> Keren(Uitkomstrij? oud, Uitkomstrij? nieuw)
    {
        var rij = (nieuw ?? oud)!;
        for (var keer = 0; keer < 3; keer++)
        {
            var (eerst, nu) = (oud?.Keren.ElementAtOrDefault(keer), nieuw?.Keren.ElementAtOrDefault(keer));
            if (!Gelijk(eerst, nu)) yield return new() { Regeling = rij.Regeling, Verplichting = rij.Verplichting, Bijzonder = rij.Bijzonder, Keer = keer + 1, Oud = eerst, Nieuw = nu };
        }
    }

    private static Proefuitkomst? Zoek(Uitkomstentabel tabel, (string Onderwerp, string Situatie) sleutel) =>
        tabel.Bijzonderheden.FirstOrDefault(b => (b.Onderwerp, b.Situatie) == sleutel)?.Uitkomst;

    private static bool Gelijk(Proefuitkomst? een, Proefuitkomst? ander) => een is null || ander is null
        ? een == ander
        : (een.Uitkomst, een.Percentage, een.Maanden, een.Bedrag) == (ander.Uitkomst, ander.Percentage, ander.Maanden, ander.Bedrag)
            && een.PerMaand.SequenceEqual(ander.PerMaand)
            && een.Vragen.Select(v => v.Code).SequenceEqual(ander.Vragen.Select(v => v.Code));
}

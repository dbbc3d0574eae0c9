namespace Maatregel.Rules.Adviezen;

/// <summary>Of een eerder advies met dit product opnieuw ontstaat.</summary>
/// <param name="Gelijk">Of dezelfde casus hetzelfde advies geeft. Product of regels kunnen dan wel zijn gewijzigd.</param>
/// <param name="Verschillen">Alles wat anders is dan toen.</param>
public sealed record Reproductie(bool Gelijk, IReadOnlyList<Reproductieverschil> Verschillen)
{
    /// <summary>Alles wat anders is dan toen.</summary>
    public IReadOnlyList<Reproductieverschil> Verschillen { get; init => field = Reeks.Kopie(value); } = Reeks.Kopie(Verschillen);

    internal static Reproductie Vergelijk(Verantwoording toen, Verantwoording nu)
    {
        (string Onderdeel, string Toen, string Nu)[] delen =
        [
            ("product", toen.Product, nu.Product),
            ("regelset", toen.Regelset, nu.Regelset),
            ("instellingen", toen.Instellingen, nu.Instellingen),
            ("wetten", Tekst(toen.Wetten), Tekst(nu.Wetten)),
            ("verordening", Tekst(toen.Verordening), Tekst(nu.Verordening)),
            ("andere-documenten", string.Join("; ", toen.AndereDocumenten.Select(Tekst)), string.Join("; ", nu.AndereDocumenten.Select(Tekst))),
            ("invoer", toen.Invoer, nu.Invoer),
            ("advies", toen.Advies, nu.Advies),
        ];
        return new Reproductie(
            toen.Invoer == nu.Invoer && toen.Advies == nu.Advies,
            [.. delen.Where(d => d.Toen != d.Nu).Select(d => new Reproductieverschil(d.Onderdeel, d.Toen, d.Nu))]);
    }

    private static string Tekst(IReadOnlyList<Wetsversie> wetten) =>
        string.Join("; ", wetten.Select(w => $"{w.BwbId} van {Dag(w.Van)} tot en met {Dag(w.TotEnMet)}, gelezen op {Dag(w.GelezenOp)}"));

    private static string Tekst(Verordeningsversie? document) => document is null
        ? "geen"
        : $"{document.Id} versie {document.Versie} ({document.Vingerafdruk}) van {Dag(document.Van)} tot en met {Dag(document.TotEnMet)}, gelezen op {Dag(document.GelezenOp)}";

    private static string Dag(LocalDate? dag) => dag is { } d ? NederlandseWeergave.Datum(d) : "onbekend";

    /// <inheritdoc/>
    public override string ToString() => nameof(Reproductie);
}

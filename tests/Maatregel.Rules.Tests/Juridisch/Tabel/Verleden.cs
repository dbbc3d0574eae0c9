using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Tests.Juridisch.Tabel;

/// <summary>The earlier measures: none, and each kind at each distance and in each state. The conduct was on 13 May 2024.</summary>
internal static class Verleden
{
    public static Tabelas Geen { get; } = new("geen", z => z);

    public static IReadOnlyList<Tabelas> Alle { get; } =
    [
        Geen,
        new("niet opgegeven", z => z.ZonderOpgaveVanEerdereMaatregelen()),
        .. Van("lid 5", "pw-18-5", null),
        .. Van("lid 6", "pw-18-6", null),
        .. Van("lid 7", "pw-18-7", null),
        .. Van("lid 8", "pw-18-8", null),
        .. Van("categorie 2", "vo-10-1-b", 2),
        new("lid 5 op nihil", z => z.MetEerdereMaatregel("pw-18-5", "2024-01-15", percentage: 0)),
        new("lid 5 van de partner", z => z.MetEerdereMaatregel("pw-18-5", "2024-01-15").Met(c => c with
        {
            EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(m => m with { Van = Gezinslid.Partner })],
        })),
        new("lid 5 zonder bekendmaking", z => z.MetEerdereMaatregel("pw-18-5", null)),
    ];

    private static IEnumerable<Tabelas> Van(string naam, string regel, int? categorie) =>
    [
        new($"{naam} binnen", z => z.MetEerdereMaatregel(regel, "2024-01-15", categorie: categorie)),
        new($"{naam} laatste dag", z => z.MetEerdereMaatregel(regel, "2023-05-13", categorie: categorie)),
        new($"{naam} buiten", z => z.MetEerdereMaatregel(regel, "2023-05-12", categorie: categorie)),
        new($"{naam} pas later bekendgemaakt", z => z.MetEerdereMaatregel(regel, "2024-05-13", categorie: categorie)),
        new($"{naam} vernietigd", z => z.MetEerdereMaatregel(regel, "2024-01-15", MaatregelStatus.Vernietigd, categorie)),
        new($"{naam} ingetrokken", z => z.MetEerdereMaatregel(regel, "2024-01-15", MaatregelStatus.Ingetrokken, categorie)),
    ];
}

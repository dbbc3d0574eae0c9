using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;

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
        new("lid 5 van een andere gemeente", z => Anders(z, "pw-18-5", null, m => m with { Gemeente = "GM0363" })),
        new("lid 5 om een plicht buiten lid 4", z => Anders(z, "pw-18-5", null, m => m with { Grondslag = new("pw-9-1-b-participatievoorziening") })),
        new("categorie 2 in de Participatiewet", z => Anders(z, "vo-10-1-b", 2, m => m with { Regeling = Regeling.Participatiewet })),
        new("categorie 2 in de IOAW", z => Anders(z, "vo-10-1-b", 2, m => m with { Regeling = Regeling.Ioaw })),
        new("bepaling die niet bestond", z => Anders(z, "vo-77", 2, m => m)),
        new("om een gedraging van dezelfde dag", z => Anders(z, "pw-18-2", 2, m => m with { Gedragingsdatum = Zaak.Dag("2024-05-13"), Bekendgemaakt = Zaak.Dag("2024-06-03") })),
        new("om dezelfde gedraging", z => Anders(z, "pw-18-2", 2, m => m with { Gedragingsdatum = Zaak.Dag("2024-05-13"), Bekendgemaakt = Zaak.Dag("2024-06-03"), ZelfdeGedraging = Antwoord.Ja })),
        new("lid 5 zonder bekendmaking", z => z.MetEerdereMaatregel("pw-18-5", null)),
    ];

    private static Zaak Anders(Zaak zaak, string regel, int? categorie, Func<EerdereMaatregel, EerdereMaatregel> anders) =>
        zaak.MetEerdereMaatregel(regel, "2024-01-15", categorie: categorie).Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen!.Select(anders)] });

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

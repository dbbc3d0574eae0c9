using CsCheck;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Juridisch.Tabel;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Beslissing;

/// <summary>Cases drawn from the table, with any history.</summary>
internal static class ZaakGen
{
    private static readonly string[] Regels = ["pw-18-5", "pw-18-6", "pw-18-7", "pw-18-8", "vo-10-1-b", "vo-16"];

    public static readonly Gen<LocalDate> Dag = Gen.Int[0, 365 * 11].Select(d => new LocalDate(2015, 2, 1).PlusDays(d));

    public static readonly Gen<Plicht> Plicht = Een([.. Plichten.Alle]);

    public static readonly Gen<Tabelas> Staat = Een(Verordeningstaat.Bekend, Verordeningstaat.Aangenomen);

    /// <summary>An earlier measure up to two years before, or some weeks after, 13 May 2024.</summary>
    public static readonly Gen<EerdereMaatregel> Eerdere = Gen.Select(
        Een(Regels),
        Gen.Int[-730, 20],
        Een(MaatregelStatus.Geldig, MaatregelStatus.Geldig, MaatregelStatus.Vernietigd, MaatregelStatus.Ingetrokken),
        Gen.Int[1, 3],
        (regel, dagen, status, categorie) => new EerdereMaatregel
        {
            Regel = new RegelId(regel),
            Categorie = regel.StartsWith("vo", StringComparison.Ordinal) ? categorie : null,
            Bekendgemaakt = new LocalDate(2024, 5, 13).PlusDays(dagen),
            Percentage = 100,
            Maanden = 1,
            Status = status,
        });

    public static readonly Gen<Zaak> Zaak = Gen.Select(
        Plicht,
        Staat,
        Een([.. Omstandigheid.Alle, .. Beoordeeld.Alle, Verleden.Geen, Verleden.Geen]),
        Eerdere.List[0, 4],
        (plicht, staat, anders, eerdere) => eerdere.Aggregate(staat.Pas(anders.Pas(plicht.Zaak)), (zaak, maatregel) => zaak.MetEerdereMaatregel(maatregel)));

    private static Gen<T> Een<T>(params T[] waarden) => Gen.Int[0, waarden.Length - 1].Select(i => waarden[i]);
}

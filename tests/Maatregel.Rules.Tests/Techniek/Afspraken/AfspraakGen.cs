using CsCheck;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Feiten;
using NodaTime;

namespace Maatregel.Rules.Tests.Techniek.Afspraken;

/// <summary>Random appointments, unknown fields included.</summary>
internal static class AfspraakGen
{
    private static readonly Gen<Antwoord> Antwoorden = Gen.Enum<Antwoord>();

    private static readonly Gen<Afspraak> Geplande = Gen.Select(
        Gen.Enum<NoShowOnderdeel>(),
        Gen.Enum<OproepSoort>(),
        Gen.Int[0, 90],
        Gen.Int[-1, 40],
        Gen.Enum<Dagdeel>().Nullable(),
        Gen.Int[0, 3].Select(i => new[] { "noord", "zuid", " ", null }[i]),
        (onderdeel, soort, dag, wachttijd, dagdeel, groep) => new Afspraak
        {
            Onderdeel = onderdeel,
            Oproepsoort = soort,
            AfspraakOp = new LocalDate(2024, 1, 1).PlusDays(dag),
            GeplandOp = wachttijd < 0 ? null : new LocalDate(2024, 1, 1).PlusDays(dag - wachttijd),
            Dagdeel = dagdeel,
            Consulentgroep = groep,
        });

    public static Gen<Afspraak> Afspraak { get; } = Gen.Select(
        Geplande,
        Gen.Select(Gen.Enum<Opkomst>(), Antwoorden, Antwoorden, Antwoorden),
        Gen.Select(Antwoorden, Antwoorden, Antwoorden),
        Gen.Enum<NoShowReden>().Nullable(),
        Gen.Select(Gen.Enum<Kanaal>().Nullable(), Gen.Int[-1, 3], Antwoorden, Antwoorden),
        (afspraak, a, b, reden, c) => afspraak with
        {
            Kanaal = c.Item1,
            Belpogingen = c.Item2 < 0 ? null : c.Item2,
            Teruggebeld = c.Item3,
            AndersAfgesproken = c.Item4,
            Verschenen = a.Item1,
            VoorafAfgemeld = a.Item2,
            AfmeldingDoorgegeven = a.Item3,
            OproepAannemelijk = a.Item4,
            GeldigeReden = b.Item1,
            HerhalingVerstuurd = b.Item2,
            MaatregelOpgelegd = b.Item3,
            Reden = reden,
        });

    public static Gen<Afspraak[]> Lijst { get; } = Afspraak.Array[0, 60];
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Testing;

/// <summary>
/// Bouwt een casus waarin alleen staat wat ertoe doet. De rest is gegeven: Leidschendam-Voorburg, een norm van 1308,45 euro, gehoord, geen
/// dringende redenen, de verplichting opgelegd, de feiten vastgesteld en de gedraging volledig verwijtbaar. Een bouwer verandert niet: elke
/// stap geeft een nieuwe.
/// </summary>
public sealed class Casusbouwer
{
    private const decimal Norm = 1308.45m;

    private static readonly LocalDate Dag = new(2024, 5, 13);

    private Casusbouwer(Casus casus) => Casus = casus;

    /// <summary>De casus zoals die nu is.</summary>
    public Casus Casus { get; }

    private static Belanghebbende NietVrijgesteld { get; } = new() { Pensioengerechtigd = Antwoord.Nee, VolledigEnDuurzaamArbeidsongeschikt = Antwoord.Nee, Ontheffingen = [] };

    private static Oordeel Verwijtbaar { get; } = new()
    {
        VerplichtingOpgelegd = Antwoord.Ja,
        FeitenVastgesteld = Antwoord.Ja,
        Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = Mate.Volledig, Motivering = "Geen verklaring gegeven." },
    };

    /// <summary>Iemand kwam niet op een voortgangsgesprek en niet op de herhaling, op 13 mei 2024: 100% gedurende één maand.</summary>
    public static Casusbouwer NoShow() => Nieuw(new Gedraging
    {
        Id = "g1",
        NoShow = new NoShow { Onderdeel = NoShowOnderdeel.Voortgangsgesprek, Doel = NoShowDoel.VoorzieningArbeidsinschakeling },
        Oordeel = Verwijtbaar,
    });

    /// <summary>Iemand kwam een verplichting niet na, op 13 mei 2024.</summary>
    /// <param name="verplichting">De code, bijvoorbeeld <c>pw-18-4-a</c>. Zij bepaalt ook de regeling.</param>
    /// <exception cref="ArgumentException">Die verplichting bestaat niet.</exception>
    public static Casusbouwer SchendingVan(string verplichting)
    {
        ArgumentNullException.ThrowIfNull(verplichting);
        var plicht = Verplichting.Zoek(verplichting) ?? throw new ArgumentException($"Geen verplichting heet {verplichting}.", nameof(verplichting));
        var bouwer = Nieuw(new Gedraging { Id = "g1", Verplichting = plicht, Nakoming = Nakoming.Niet, Oordeel = Verwijtbaar });
        return plicht.Regeling == Regeling.Participatiewet ? bouwer : bouwer.In(plicht.Regeling);
    }

    /// <summary>Verder met een casus die er al is.</summary>
    /// <param name="casus">De casus.</param>
    public static Casusbouwer Van(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return new(casus);
    }

    /// <summary>In deze regeling, met een norm die daarbij past.</summary>
    /// <param name="regeling">De regeling.</param>
    public Casusbouwer In(Regeling regeling) => Met(c => c with
    {
        Regeling = regeling,
        Uitkering = (c.Uitkering ?? new Uitkering()) with { NormPerMaand = regeling == Regeling.Participatiewet ? Norm : 1733.22m, Leefsituatie = null },
    });

    /// <summary>De eerste gedraging was op deze dag; de oproepen, het horen en het besluit houden hun afstand daartoe.</summary>
    /// <param name="dag">De dag.</param>
    public Casusbouwer Op(LocalDate dag) => Met(c => c with
    {
        Peildatum = dag.PlusDays(28),
        Bekendmaking = dag.PlusDays(35),
        Uitkering = c.Uitkering is { } uitkering ? uitkering with { LaatstUitbetaaldeMaand = dag.PlusDays(28).ToYearMonth() } : null,
        Hoor = c.Hoor is { } hoor ? hoor with { Datum = dag.PlusDays(14) } : null,
    }).MetGedraging(g => g with
    {
        Datum = dag,
        GeconstateerdOp = dag,
        NoShow = g.NoShow is { } noShow ? noShow with { Oproepen = [Gemist(OproepSoort.Uitnodiging, dag.PlusDays(-21), dag.PlusDays(-11)), Gemist(OproepSoort.Herhaling, dag.PlusDays(-10), dag)] } : null,
    });

    /// <summary>De partner deed het; van de partner is bekend wat in andere zaken van de belanghebbende bekend is.</summary>
    public Casusbouwer VanDePartner() => Met(c => c with { Partner = NietVrijgesteld }).MetGedraging(g => g with { Van = Gezinslid.Partner });

    /// <summary>Met dit oordeel over de verwijtbaarheid.</summary>
    /// <param name="mate">De mate.</param>
    public Casusbouwer Verwijtbaarheid(Mate mate) =>
        MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = mate, Motivering = "Besproken op de hoorzitting." } });

    /// <summary>Nog niets is beoordeeld en niemand is gehoord: alles wat een mens moet zeggen, is een open vraag.</summary>
    public Casusbouwer ZonderOordeel() => Met(c => c with { Hoor = null, DringendeRedenen = null, Gedragingen = [.. c.Gedragingen.Select(g => g with { Oordeel = null })] });

    /// <summary>Met een eerdere maatregel erbij.</summary>
    /// <param name="maatregel">De eerdere maatregel; <c>EerdereMaatregel.Van</c> maakt hem van een advies.</param>
    public Casusbouwer Na(EerdereMaatregel maatregel) => Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen ?? [], maatregel] });

    /// <summary>Met een tweede gedraging erbij: de eerste van een andere casus.</summary>
    /// <param name="andere">De bouwer van die casus.</param>
    public Casusbouwer En(Casusbouwer andere)
    {
        ArgumentNullException.ThrowIfNull(andere);
        return Met(c => c with { Gedragingen = [.. c.Gedragingen, andere.Casus.Gedragingen[0] with { Id = $"g{c.Gedragingen.Count + 1}" }] });
    }

    /// <summary>Met een ander oordeel over de eerste gedraging.</summary>
    /// <param name="anders">Wat er anders is.</param>
    public Casusbouwer MetOordeel(Func<Oordeel, Oordeel> anders)
    {
        ArgumentNullException.ThrowIfNull(anders);
        return MetGedraging(g => g with { Oordeel = anders(g.Oordeel ?? new Oordeel()) });
    }

    /// <summary>Met een andere eerste gedraging.</summary>
    /// <param name="anders">Wat er anders is.</param>
    public Casusbouwer MetGedraging(Func<Gedraging, Gedraging> anders)
    {
        ArgumentNullException.ThrowIfNull(anders);
        return Met(c => c with { Gedragingen = [anders(c.Gedragingen[0]), .. c.Gedragingen.Skip(1)] });
    }

    /// <summary>Met iets anders in de casus.</summary>
    /// <param name="anders">Wat er anders is.</param>
    public Casusbouwer Met(Func<Casus, Casus> anders)
    {
        ArgumentNullException.ThrowIfNull(anders);
        return new(anders(Casus));
    }

    private static Casusbouwer Nieuw(Gedraging gedraging) => new Casusbouwer(new Casus
    {
        Gemeente = "GM1916",
        Regeling = Regeling.Participatiewet,
        Peildatum = Dag,
        Uitkering = new Uitkering { NormPerMaand = Norm },
        Belanghebbende = NietVrijgesteld,
        Gedragingen = [gedraging],
        Hoor = new Hoor { Status = HoorStatus.Gehoord },
        DringendeRedenen = new DringendeRedenen { Oordeel = DringendeRedenenOordeel.Geen, Motivering = "Geen schulden, geen kinderen." },
        EerdereMaatregelen = [],
    }).Op(Dag);

    private static Oproep Gemist(OproepSoort soort, LocalDate verzonden, LocalDate afspraak) => new()
    {
        Soort = soort,
        Verzonden = verzonden,
        AfspraakOp = afspraak,
        Aannemelijk = Antwoord.Ja,
        Verschenen = Opkomst.Nee,
        VoorafAfgemeld = Antwoord.Nee,
    };
}

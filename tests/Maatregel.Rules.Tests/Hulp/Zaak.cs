using System.Runtime.CompilerServices;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Testing;
using Maatregel.Rules.Tests.Hulp.Toetsgevallen;
using Maatregel.Rules.Verordeningen;
using Maatregel.Rules.Waarden;
using NodaTime;
using NodaTime.Text;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>
/// A case that states only what matters. Everything else is as in the example of the contract: Leidschendam-Voorburg, a
/// norm of 1308.45, heard, no urgent reasons, duty imposed, facts established, fully to blame, decision five weeks later.
/// </summary>
internal sealed record Zaak
{
    private static readonly ConditionalWeakTable<AdviesInstellingen, ConditionalWeakTable<Verordening, MaatregelAdviseur>> Adviseurs = [];

    private Zaak(Casus casus) => Casus = casus;

    public Casus Casus { get; private init; }

    public Verordening Verordening { get; private init; } = Proefverordening.LeidschendamVoorburg;

    public VerordeningBibliotheek Bibliotheek => Proefverordening.Bibliotheek(Verordening);

    private MaatregelAdviseur Adviseur => Adviseurs.GetOrCreateValue(Instellingen).GetValue(Verordening, v => new MaatregelAdviseur(Proefverordening.Bibliotheek(v), Instellingen));

    public AdviesInstellingen Instellingen { get; private init; } = AdviesInstellingen.Standaard;

    public Advies Advies => Toehoorder.Hoor(this, Geef());

    /// <summary>The outcome in one line.</summary>
    public string Uitkomst => Kernzin.Van(Advies);

    /// <summary>The report of one page.</summary>
    public string Verslag => AdviesVerslag.Tekst(Casus, Advies);

    /// <summary>What the advice says of one rule: its status and why, a line each time it was looked at.</summary>
    public string Waarom(string regel) => Toehoorder.Hoor(this, regel, string.Join(
        "\n",
        Geef().Motivering.Where(o => o.Regel.Waarde == regel).Select(o => $"{Codes<OverwegingStatus>.Code(o.Status)}: {o.Toelichting}")));

    public static LocalDate Dag(string dag) => LocalDatePattern.Iso.Parse(dag).Value;

    public static Zaak EenNoShow() => new(Casusbouwer.NoShow().Casus);

    public static Zaak EenSchendingVan(string verplichting) => new(Casusbouwer.SchendingVan(verplichting).Casus);

    public Zaak InDeIoaw() => In(Regeling.Ioaw);

    public Zaak InDeIoaz() => In(Regeling.Ioaz);

    /// <summary>The conduct was on this day; invitations, hearing and decision keep their distance to it.</summary>
    public Zaak Op(string dag) => Op(Dag(dag));

    public Zaak Op(LocalDate dag) => Bouw(b => b.Op(dag));

    public Zaak MetVerplichting(string code) => MetGedraging(g => g with { Verplichting = Verplichting.Zoek(code) });

    public Zaak Bij(NoShowOnderdeel onderdeel) => MetGedraging(g => g with { NoShow = g.NoShow! with { Onderdeel = onderdeel } });

    public Zaak BijVoortgangsgesprek() => Bij(NoShowOnderdeel.Voortgangsgesprek);

    public Zaak BijPoortwachtergesprek() => Bij(NoShowOnderdeel.Poortwachtergesprek).MetDoel(NoShowDoel.VaststellenRecht);

    public Zaak MetDoel(NoShowDoel doel) => MetGedraging(g => g with { NoShow = g.NoShow! with { Doel = doel } });

    /// <summary>The last invitation, the repeat, went otherwise.</summary>
    public Zaak MetHerhaling(Func<Oproep, Oproep> anders) =>
        MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [.. g.NoShow.Oproepen.SkipLast(1), anders(g.NoShow.Oproepen[^1])] } });

    /// <summary>The invitations as they are told here, and in that order: <c>"2024-05-02 uitnodiging gemist"</c>, <c>"? herhaling verschenen"</c>.</summary>
    public Zaak MetOproepen(params string[] oproepen) =>
        MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [.. oproepen.Select(Oproeptekst.Lees)] } });

    public Zaak MetAlleenDeEersteUitnodiging() =>
        MetGedraging(g => g with { NoShow = g.NoShow! with { Oproepen = [g.NoShow.Oproepen[0]] } });

    /// <summary>An earlier measure that no longer runs.</summary>
    public Zaak MetEerdereMaatregel(
        string regel,
        string? bekendgemaakt,
        MaatregelStatus? status = MaatregelStatus.Geldig,
        int? categorie = null,
        decimal percentage = 100) =>
        MetEerdereMaatregel(new EerdereMaatregel
        {
            Regel = new RegelId(regel),
            Categorie = categorie,
            Bekendgemaakt = bekendgemaakt is null ? null : Dag(bekendgemaakt),
            Percentage = categorie is null ? percentage : 20,
            Maanden = regel switch { "pw-18-6" => 2, "pw-18-7" or "pw-18-8" => 3, _ => 1 },
            Plan = [],
            Status = status,
        });

    public Zaak MetEerdereMaatregel(EerdereMaatregel maatregel) =>
        Met(c => c with { EerdereMaatregelen = [.. c.EerdereMaatregelen ?? [], maatregel with { Id = $"m{(c.EerdereMaatregelen?.Count ?? 0) + 1}" }] });

    public Zaak ZonderOpgaveVanEerdereMaatregelen() => Met(c => c with { EerdereMaatregelen = null });

    public Zaak MetUitkering(Func<Uitkering, Uitkering> anders) => Met(c => c with { Uitkering = anders(c.Uitkering!) });

    public Zaak MetPersoon(Func<Belanghebbende, Belanghebbende> anders) => Met(c => c with { Belanghebbende = anders(c.Belanghebbende!) });

    /// <summary>The partner acted; of the partner is known what is known of the person in the other cases.</summary>
    public Zaak VanDePartner() => Bouw(b => b.VanDePartner());

    public Zaak MetPartner(Func<Belanghebbende, Belanghebbende> anders) => Met(c => c with { Partner = anders(c.Partner!) });

    public Zaak MetOntheffing(OntheffingGrond grond, string van, string? totEnMet, params string[] verplichtingen) => MetPersoon(p => p with
    {
        Ontheffingen =
        [
            .. p.Ontheffingen!,
            new Ontheffing
            {
                Grond = grond,
                Van = Dag(van),
                TotEnMet = totEnMet is null ? null : Dag(totEnMet),
                Verplichtingen = [.. verplichtingen.Select(v => Verplichting.Zoek(v)!)],
            },
        ],
    });

    public Zaak MetGrondslag(string keuze, string motivering = "Het gesprek ging over het aangeboden traject.") =>
        MetOordeel(o => o with { Grondslag = new Grondslagkeuze { Keuze = new RegelId(keuze), Motivering = motivering } });

    public Zaak MetMate(Mate mate, Antwoord meegewogen = Antwoord.Onbekend) =>
        MetOordeel(o => o with { Verwijtbaarheid = new Verwijtbaarheidsoordeel { Mate = mate, Motivering = "Gesproken op de hoorzitting.", Meegewogen = meegewogen } });

    public Zaak MetVoorwaarden(Voorwaarden voorwaarden) => MetOordeel(o => o with { Voorwaarden = voorwaarden });

    public Zaak MetDringendeRedenen(decimal percentage, int maanden) => Met(c => c with
    {
        DringendeRedenen = new DringendeRedenen
        {
            Oordeel = DringendeRedenenOordeel.Aanwezig,
            Motivering = "Dreigende huisuitzetting.",
            Afstemming = new Verlaging(percentage, maanden),
        },
    });

    public Zaak MetHoor(HoorStatus status, HoorGrond? grond = null) => Met(c => c with { Hoor = new Hoor { Status = status, Grond = grond, Datum = grond == HoorGrond.AlGehoordGeenNieuweFeiten ? Dag("2024-05-27") : null } });

    public Zaak Gehoord(params Gezinslid[] wie) => Met(c => c with { Hoor = c.Hoor! with { Wie = wie } });

    /// <summary>The person came forward on this day, and has had benefit since.</summary>
    public Zaak Gemeld(string dag) => Met(c => c with { Uitkering = c.Uitkering! with { MeldingOp = Dag(dag), ToegekendPer = Dag(dag) } });

    public Zaak Gespreid() => Met(c => c with { Verrekening = Verrekening.Gespreid });

    public Zaak BuitenToepassing(string bepaling) => Met(c => c with
    {
        BuitenToepassing = [.. c.BuitenToepassing, new BuitenToepassing { Bepaling = new RegelId(bepaling), Reden = "De bepaling is onverbindend." }],
    });

    public Zaak MetOordeel(Func<Oordeel, Oordeel> anders) => Bouw(b => b.MetOordeel(anders));

    public Zaak MetGedraging(Func<Gedraging, Gedraging> anders) => Bouw(b => b.MetGedraging(anders));

    /// <summary>A second conduct beside the first.</summary>
    public Zaak En(Zaak andere) => Bouw(b => b.En(Casusbouwer.Van(andere.Casus)));

    public Zaak Met(Func<Casus, Casus> anders) => this with { Casus = anders(Casus) };

    /// <summary>The verordening of Leidschendam-Voorburg reads differently.</summary>
    public Zaak AlsDeVerordening(Func<Verordening, Verordening> anders) => OnderVerordening(anders(Verordening));

    public Zaak OnderVerordening(Verordening verordening) => this with { Verordening = verordening };

    public Zaak MetInstelling(AdviesInstellingen instellingen) => this with { Instellingen = instellingen };

    /// <summary>The municipality confirmed this once.</summary>
    public Zaak MetKeuze(string keuze, string? waarde = null) => MetInstelling(Gekozen(Casus.Gemeente, keuze, waarde));

    public static AdviesInstellingen Gekozen(string gemeente, string keuze, string? waarde) => new()
    {
        PerGemeente =
        [
            new Gemeentekeuzen
            {
                Gemeente = gemeente,
                Keuzen = [new Gemeentekeuze { Keuze = keuze, Waarde = waarde, BevestigdOp = Dag("2026-12-01"), Bron = "collegebesluit 12", Door = "juridisch medewerker" }],
            },
        ],
    };

    public Zaak In(Regeling regeling) => Bouw(b => b.In(regeling));

    private Advies Geef() => Adviseur.Adviseer(Casus);

    private Zaak Bouw(Func<Casusbouwer, Casusbouwer> stap) => Met(c => stap(Casusbouwer.Van(c)).Casus);
}

using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Juridisch.TweedeLezing.Conclusies;
using Maatregel.Rules.Verordeningen;
using NodaTime;
using Document = Maatregel.Rules.Verordeningen.Verordening;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Een besluit dat eerder over dit gezin is genomen, onder de verordening die toen gold.</summary>
internal sealed class EerderBesluit(EerdereMaatregel besluit, Document? toen, Casus casus)
{
    private readonly string _regel = besluit.Regel.Waarde!;

    /// <summary>
    /// Het lid van artikel 18 dat werd toegepast: 5, 6, 7 of 8, of 0 als het geen van die leden was. De bepaling van de verordening die de
    /// duur bij het vijfde lid geeft, staat voor dat lid als die duur is opgelegd.
    /// </summary>
    public int Lid => _regel switch { "pw-18-5" => 5, "pw-18-6" => 6, "pw-18-7" => 7, "pw-18-8" => 8, _ => RustOpDeDuur && Vijfde ? 5 : 0 };

    /// <summary>Uit de genoemde bepaling blijkt niet welk lid werd toegepast; een hogere trede wordt niet aangenomen.</summary>
    public bool LidOnzeker => BestondNiet || (RustOpDeDuur && !Vijfde);

    /// <summary>De verordening van toen kent de genoemde bepaling niet.</summary>
    public bool BestondNiet => besluit.Regel.IsVerordening && toen is not null && !Bepalingen.Alle(toen).Contains(_regel);

    /// <summary>Een verlaging volgens de verordening, ook als zij naar de wet is genoemd.</summary>
    public bool VolgensDeVerordening => (besluit.Regel.IsVerordening && !RustOpDeDuur) || _regel is "pw-18-2" or "ioaw-20-2" or "ioaz-20-1";

    public bool Geldt => besluit.Status is null or MaatregelStatus.Geldig;

    public bool Waarschuwing => besluit.Waarschuwing;

    public bool OpNihil => !besluit.Waarschuwing && (besluit.Percentage == 0 || besluit.Maanden == 0);

    /// <summary>Opgelegd in een andere gemeente of een andere regeling, of om een ander gezinslid (twaalfde lid), of misschien om een ander van het paar.</summary>
    public bool VanElders(Gezinslid van) =>
        !Zeker(van) || (besluit.Gemeente ?? casus.Gemeente) != casus.Gemeente || (Regeling ?? casus.Regeling) != casus.Regeling;

    /// <summary>Opgelegd om een plicht die niet in het vierde lid staat, of gebouwd op een trede die niet meer geldt of misschien nooit telde.</summary>
    public bool OpLosseGrond => (besluit.Grondslag is { } grondslag && !Plichtsoort.VierdeLid(grondslag.Waarde!)) || OpZwakkeTrede;

    /// <summary>Niet gezegd is om welke plicht; dan kan een oordeel dat dit besluit niet meetelt daarop rusten.</summary>
    public bool PlichtOnbekend => besluit.Grondslag is null;

    /// <summary>Het oordeel van de gemeente, waar de wet openlaat of dit besluit meetelt.</summary>
    public Antwoord TeltMee => besluit.TeltMee;

    /// <summary>Of dit besluit een gedraging van dezelfde persoon op deze dag betreft, en of het dezelfde is.</summary>
    public bool OpDieDag(Daad daad) => Misschien(daad.Van) && besluit.Gedragingsdatum == daad.Dag && Geldt;

    /// <summary>Of dit besluit over dezelfde persoon na deze daad is genomen, zonder dat de dag van de gedraging is gezegd.</summary>
    public bool ErnaOmEenOnbekendeDag(Daad daad) =>
        Misschien(daad.Van) && besluit.Gedragingsdatum is null && daad.Dag < (besluit.Besluitdatum ?? besluit.Bekendgemaakt) && Geldt;

    public Antwoord ZelfdeGedraging => besluit.ZelfdeGedraging;

    /// <summary>Of het moment bekend is vanwaar de maanden lopen.</summary>
    public bool HeeftAnker(RecidiveAnker? anker) => Anker(anker) is not null;

    /// <summary>De maanden lopen vanaf de dag na het anker; de laatste dag telt mee.</summary>
    public bool Bestrijkt(LocalDate? dag, RecidiveAnker? anker, int? maanden) => Anker(anker) < dag && dag <= Anker(anker)?.PlusMonths(maanden!.Value);

    /// <summary>Of er vóór deze daad een maatregel of waarschuwing was en, als de verordening niet verder terugkijkt, in die maanden.</summary>
    public bool GingVooraf(Daad daad, int? maanden) => KanVoorafGaan(daad, maanden) && besluit.Bekendgemaakt is not null && (!VanElders(daad.Van) || TeltMee == Antwoord.Ja);

    /// <summary>Of dit een eerdere maatregel of waarschuwing kan zijn, en wat daarvoor bekend moet zijn, is het niet.</summary>
    public bool GingMisschienVooraf(Daad daad, int? maanden) =>
        KanVoorafGaan(daad, maanden) && (VanElders(daad.Van) ? TeltMee == Antwoord.Onbekend || (TeltMee == Antwoord.Ja && besluit.Bekendgemaakt is null) : besluit.Bekendgemaakt is null);

    private bool KanVoorafGaan(Daad daad, int? maanden) =>
        Geldt && (besluit.Bekendgemaakt is not { } dag || (dag < daad.Dag && (maanden is null || daad.Dag <= dag.PlusMonths(maanden.Value))));

    /// <summary>
    /// Of een nieuwe gedraging met deze grondslag volgens de verordening herhaling van deze kan zijn: naar categorie, of naar dezelfde
    /// bepaling als zij in geen categorie staat. Onbekend als de categorie van toen niet uit de verordening blijkt.
    /// </summary>
    public Antwoord Vergelijkbaar(Recidiveregeling regeling, Grondslag nieuw)
    {
        var dezelfdeVersie = toen?.Id == nieuw.Daad.Verordening;
        if (regeling.WatTelt == RecidiveMaatstaf.ElkeCategorie || (nieuw.Categorie is null && _regel == nieuw.Regel && dezelfdeVersie)) return Antwoord.Ja;
        bool[] past = [.. Categorieen(dezelfdeVersie).Select(c => nieuw.Categorie is { } nu && (regeling.WatTelt == RecidiveMaatstaf.ZelfdeCategorie ? c == nu : c <= nu)).Distinct()];
        return past is [var zeker] ? zeker ? Antwoord.Ja : Antwoord.Nee : Antwoord.Onbekend;
    }

    /// <summary>Telt de herhaling naar categorie, en staat een van beide gedragingen in geen categorie, dan telt dit besluit alleen als de verordening of een mens dat zegt.</summary>
    public bool BuitenDeCategorieen(Recidiveregeling regeling, Grondslag nieuw) =>
        regeling.OokBuitenCategorieen is null
        && regeling.WatTelt is RecidiveMaatstaf.ZelfdeCategorie or RecidiveMaatstaf.ZelfdeOfHogereCategorie or RecidiveMaatstaf.ElkeCategorie
        && (nieuw.Categorie is null || Categorieen(toen?.Id == nieuw.Daad.Verordening).Contains(null));

    private IEnumerable<int?> Categorieen(bool dezelfdeVersie) =>
        toen is not null && !dezelfdeVersie ? []
        : besluit.Categorie is { } gegeven ? [gegeven]
        : toen is null ? [] : Bepalingen.Categorieen(toen, _regel);

    /// <summary>De bepaling over de duur bij het vijfde lid, of over het spreiden daarvan.</summary>
    private bool RustOpDeDuur => !OmEenEigenGedraging && besluit.Regel.IsVerordening && toen?.Uniform is { Inhoud: not null }
        && (Bepalingen.Regel(toen, toen.Uniform.Artikel) == _regel || (toen.Spreiding?.Artikel is { } spreiding && Bepalingen.Regel(toen, spreiding) == _regel));

    /// <summary>Geeft het artikel over de duur ook een eigen tarief, dan zegt de genoemde plicht of categorie dat het daarom ging.</summary>
    private bool OmEenEigenGedraging => toen is not null && Bepalingen.Categorieen(toen, _regel).Any()
        && (besluit.Grondslag is { } grondslag ? !Plichtsoort.VierdeLid(grondslag.Waarde!) : besluit.Categorie is not null);

    private bool Vijfde => besluit.Percentage == 100 && toen!.Uniform!.Inhoud!.All(d => d.EersteMaanden == besluit.Maanden);

    private bool OpZwakkeTrede => RustOpZwakke(besluit, [.. casus.EerdereMaatregelen!]);

    /// <summary>Een trede is in twijfel als er een zwakke onder ligt en geen andere haar kan dragen; wat zelf op een zwakke rust, draagt niets.</summary>
    private static bool RustOpZwakke(EerdereMaatregel trede, EerdereMaatregel[] andere)
    {
        string[] onder = trede.Regel.Waarde switch { "pw-18-6" => ["pw-18-5"], "pw-18-7" => ["pw-18-6"], "pw-18-8" => ["pw-18-7", "pw-18-8"], _ => [] };
        EerdereMaatregel[] rest = [.. andere.Where(a => a != trede)];
        EerdereMaatregel[] lager = [.. rest.Where(e => onder.Contains(e.Regel.Waarde) && (Dag(e) < Dag(trede) || (Dag(e) == Dag(trede) && e.Regel != trede.Regel)))];
        bool DraagtNiet(EerdereMaatregel e) => e.Status is MaatregelStatus.Vernietigd or MaatregelStatus.Ingetrokken || Zwak(e) || (e.TeltMee != Antwoord.Ja && RustOpZwakke(e, rest));
        return lager.Any(DraagtNiet) && lager.All(e => DraagtNiet(e) || Dag(e) >= (trede.Gedragingsdatum ?? Dag(trede)) || (trede.Gedragingsdatum ?? Dag(trede)) > Dag(e).PlusMonths(12));
    }

    private static LocalDate Dag(EerdereMaatregel maatregel) => maatregel.Bekendgemaakt ?? maatregel.Besluitdatum ?? maatregel.Gedragingsdatum ?? LocalDate.MinIsoValue;

    private static bool Zwak(EerdereMaatregel trede) => trede.TeltMee != Antwoord.Ja
        && ((trede.Grondslag is { } grondslag && !Plichtsoort.VierdeLid(grondslag.Waarde!)) || trede.Percentage == 0 || trede.Maanden == 0);

    /// <summary>Niet gezegd is de belanghebbende, maar van een paar kan het de ander zijn geweest.</summary>
    private bool Zeker(Gezinslid van) => besluit.Van == van || (besluit.Van is null && van == Gezinslid.Belanghebbende && !Paar);

    private bool Misschien(Gezinslid van) => besluit.Van == van || (besluit.Van is null && (van == Gezinslid.Belanghebbende || Paar));

    private bool Paar => casus.Partner is not null || casus.Gedragingen.Any(g => g.Van == Gezinslid.Partner) || casus.Hoor?.Wie.Contains(Gezinslid.Partner) == true || casus.Uitkering?.Leefsituatie?.ToString().StartsWith("Gehuwden", StringComparison.Ordinal) == true;

    private Regeling? Regeling => besluit.Regeling ?? VanDeWet(_regel) ?? VanDeWet(besluit.Grondslag?.Waarde) ?? VanDeBepaling;

    /// <summary>De enige regeling waarvoor de genoemde bepaling een gedraging kent.</summary>
    private Regeling? VanDeBepaling =>
        toen?.Gedragingen.Where(g => Bepalingen.Regel(toen, g.Artikel) is var regel && (regel == _regel || regel == besluit.Grondslag?.Waarde)).SelectMany(g => g.Regelingen).Distinct().ToList() is [var enige] ? enige : null;

    private static Regeling? VanDeWet(string? regel) => regel?.Split('-')[0] switch
    {
        "pw" => Recht.Regeling.Participatiewet,
        "ioaw" => Recht.Regeling.Ioaw,
        "ioaz" => Recht.Regeling.Ioaz,
        _ => null,
    };

    private LocalDate? Anker(RecidiveAnker? anker) => anker switch
    {
        RecidiveAnker.Besluit => besluit.Besluitdatum,
        RecidiveAnker.Gedraging => besluit.Gedragingsdatum,
        _ => besluit.Bekendgemaakt,
    };
}

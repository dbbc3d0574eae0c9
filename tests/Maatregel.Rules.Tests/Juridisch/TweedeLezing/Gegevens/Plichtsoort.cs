using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Wat de wet van een plicht zegt.</summary>
internal static class Plichtsoort
{
    /// <summary>Het onderdeel van artikel 18, vierde lid, of <c>null</c>.</summary>
    public static string? Onderdeel(string plicht) => plicht.StartsWith("pw-18-4-", StringComparison.Ordinal) ? plicht["pw-18-4-".Length..] : null;

    /// <summary>Verlies van de ontheffing als alleenstaande ouder door gedrag: de verlaging rust op het lid dat dat zegt, niet op artikel 18, tweede lid, of 20.</summary>
    public static bool EigenLid(string plicht) => plicht is "pw-9a-12" or "ioaw-38-12" or "ioaz-38-12";

    public static bool VierdeLid(string plicht) => Onderdeel(plicht) is not null;

    /// <summary>De plichten van artikel 9, eerste lid, en 18, vierde lid, Participatiewet en artikel 37, eerste lid, IOAW en IOAZ, op de misdraging na.</summary>
    public static bool TotWerk(string plicht) =>
        VierdeLid(plicht) || plicht.StartsWith("pw-9-1-", StringComparison.Ordinal) || (IoawOfIoaz(plicht) && !plicht.EndsWith("-g", StringComparison.Ordinal) && !EigenLid(plicht));

    /// <summary>
    /// Vóór de uitkering is er niets te verlagen. Tekortschietend besef kan er dan al zijn (tweede lid), en weigeren heeft in de IOAW en
    /// IOAZ gronden die vóór de uitkering liggen (artikel 20).
    /// </summary>
    public static bool VeronderstelUitkering(string plicht) =>
        plicht is not ("pw-18-2-tekortschietend-besef" or "ioaw-37-1-a" or "ioaw-37-1-c" or "ioaz-37-1-a" or "ioaz-37-1-c");

    /// <summary>
    /// Wat van rechtswege geldt en niet eerst wordt opgelegd: werk zoeken, aanvaarden en behouden en de registratie (artikel 9,
    /// eerste lid, onderdeel a), en van het vierde lid de onderdelen a en c tot en met g; alleen b zegt "opgelegde" en alleen h "aangeboden".
    /// </summary>
    public static bool VanRechtswege(string plicht) =>
        EigenLid(plicht) || plicht is "pw-18-4-a" or "pw-18-4-c" or "pw-18-4-d" or "pw-18-4-e" or "pw-18-4-f" or "pw-18-4-g" or "pw-9-1-a-verkrijgen" or "pw-9-1-a-registratie"
            or "pw-9-6-misdraging" or "pw-17-2-medewerking" or "pw-18-2-tekortschietend-besef"
            or "ioaw-37-1-a" or "ioaw-37-1-b" or "ioaw-37-1-c" or "ioaw-37-1-d" or "ioaw-37-1-g"
            or "ioaz-37-1-a" or "ioaz-37-1-b" or "ioaz-37-1-c" or "ioaz-37-1-d" or "ioaz-37-1-g";

    /// <summary>
    /// Artikel 9, tweede lid, en 9a laten ontheffing toe van werk (onderdeel a) en van de tegenprestatie (onderdeel c), niet van
    /// voorzieningen en onderzoek (onderdeel b). Hoe ver dat bij de overige onderdelen van het vierde lid reikt, zegt de wet niet.
    /// </summary>
    public static Antwoord Ontheffing(string plicht) => plicht switch
    {
        "pw-18-4-a" or "pw-9-1-a-verkrijgen" or "pw-9-1-a-registratie" or "pw-9-1-c-tegenprestatie" => Antwoord.Ja,
        "pw-18-4-h" or "pw-9-1-b-plan-van-aanpak" or "pw-9-1-b-participatievoorziening" => Antwoord.Nee,
        _ when IoawOfIoaz(plicht) && plicht[^1] is 'a' or 'b' or 'c' or 'f' => Antwoord.Ja,
        _ => TotWerk(plicht) ? Antwoord.Onbekend : Antwoord.Nee,
    };

    /// <summary>Wie geen werk hoeft te verkrijgen, hoeft het niet te aanvaarden en te behouden: onderdeel a, en in de IOAW en IOAZ a en c.</summary>
    public static bool Omvat(Verplichting ontheven, string plicht) =>
        ontheven.Code == plicht || (ontheven.Code, plicht) is ("pw-9-1-a-verkrijgen", "pw-18-4-a") or ("ioaw-37-1-a", "ioaw-37-1-c") or ("ioaz-37-1-a", "ioaz-37-1-c");

    /// <summary>Het vierde lid werkt onderdeel a van artikel 9 uit. Wie alleen het verkrijgen van werk noemt, zei niet of de uitwerking erbij hoort.</summary>
    private static bool NoemtHetVierdeLidNiet(Ontheffing ontheffing) =>
        ontheffing.Verplichtingen.Any(v => v.Code == "pw-9-1-a-verkrijgen") && !ontheffing.Verplichtingen.Any(v => VierdeLid(v.Code));

    public static bool Ontheven(Daad daad, string plicht, OntheffingGrond grond) => daad.OntheffingenOpDieDag.Any(o => o.Grond == grond && Reikt(o, plicht) == Antwoord.Ja && !daad.MisschienVoorbij(o));

    public static bool MisschienOntheven(Daad daad, string plicht) => TotWerk(plicht) && daad.OntheffingenOpDieDag.Any(o => Reikt(o, plicht) is var reikt && (reikt == Antwoord.Onbekend || (reikt == Antwoord.Ja && daad.MisschienVoorbij(o))));

    /// <summary>Op een eerdere dag gold een ontheffing die ver genoeg reikt of kan reiken, en die op de dag van de gedraging voorbij was.</summary>
    public static bool EerderOntheven(Daad daad, string plicht, LocalDate dag) => TotWerk(plicht) && daad.OntheffingenOp(dag).Except(daad.OntheffingenOpDieDag).Any(o => Reikt(o, plicht) != Antwoord.Nee);

    /// <summary>Een ontheffing die niet zegt waarvan, reikt zover de wet toelaat; wie van meer is ontheven dan de wet toelaat, moet dat uitleggen.</summary>
    private static Antwoord Reikt(Ontheffing ontheffing, string plicht) =>
        ontheffing.Verplichtingen.Count == 0 ? Ontheffing(plicht) == Antwoord.Ja ? Antwoord.Ja : Antwoord.Onbekend
        : !ontheffing.Verplichtingen.Any(v => Omvat(v, plicht)) ? VierdeLid(plicht) && Ontheffing(plicht) == Antwoord.Onbekend && NoemtHetVierdeLidNiet(ontheffing) ? Antwoord.Onbekend : Antwoord.Nee
        : Ontheffing(plicht) == Antwoord.Nee ? Antwoord.Onbekend : Antwoord.Ja;

    private static bool IoawOfIoaz(string plicht) => plicht.StartsWith("ioa", StringComparison.Ordinal);
}

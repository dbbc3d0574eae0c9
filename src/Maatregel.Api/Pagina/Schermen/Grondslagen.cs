using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>A basis in words: the article and the duty.</summary>
internal static class Grondslagen
{
    public static string Naam(RegelId grondslag, Stand stand) => Weergave.Hoofdletter(Bron(grondslag, stand.Advies)?.Aanhaling ?? Verplichting.Zoek(grondslag.Waarde)?.Bron.Aanhaling ?? grondslag.Waarde);

    public static string Plicht(Kandidaat kandidaat, Stand stand) => Verplichting.Zoek(kandidaat.Grondslag.Waarde) is { } verplichting
        ? $"De plicht: {verplichting.Omschrijving}."
        : stand.Gedraging(kandidaat.Grondslag.Waarde) is { } gedraging ? $"De gedraging: {gedraging}." : "";

    /// <summary>Where a rule stands in the law, as the advice found it.</summary>
    public static Bron? Bron(RegelId regel, Advies? advies) => advies?.Motivering.FirstOrDefault(o => o.Regel == regel)?.Bron;
}

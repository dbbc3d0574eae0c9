using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Afspraken.Inlezen;

/// <summary>
/// De kop van een afsprakenlijst: welke kolom waar staat. De volgorde is vrij en een spatie of liggend streepje
/// in een naam mag voor een koppelteken staan. Een kolom die het overzicht niet kent wordt geweigerd, zodat namen en
/// nummers buiten de deur blijven.
/// </summary>
public sealed class Kolomkop
{
    private static readonly Afspraakkolom[] Verplicht =
        [Afspraakkolom.Onderdeel, Afspraakkolom.AfspraakOp, Afspraakkolom.Oproepsoort, Afspraakkolom.Verschenen, Afspraakkolom.VoorafAfgemeld];

    /// <summary>As many columns that are wrong as a person reads; of the rest the number is told.</summary>
    private const int MeesteFouten = 50;

    private readonly int?[] _plaatsen = new int?[Kolommen.Count];
    private readonly int _kolommen;
    private readonly List<Rijfout> _fouten = [];

    /// <summary>Leest een kop.</summary>
    /// <param name="rij">Het nummer van de rij, voor de meldingen.</param>
    /// <param name="kolommen">De namen van de kolommen, in volgorde.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kolommen"/> is <c>null</c>.</exception>
    public Kolomkop(int rij, IReadOnlyList<string?> kolommen)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        _kolommen = kolommen.Count;
        var meer = 0;
        for (var i = 0; i < kolommen.Count; i++)
        {
            if (Fout(kolommen[i], i) is not { } reden) continue;
            if (_fouten.Count < MeesteFouten) _fouten.Add(new(rij, null, $"Kolom {i + 1} {reden}"));
            else meer++;
        }

        if (meer > 0) _fouten.Add(new(rij, null, $"Nog {meer} andere kolommen kloppen niet."));
        foreach (var kolom in Verplicht.Where(k => _plaatsen[(int)k] is null))
        {
            var naam = Codes<Afspraakkolom>.Code(kolom);
            _fouten.Add(new(rij, naam, "Deze kolom ontbreekt."));
        }
    }

    /// <summary>De namen van alle kolommen, in de volgorde van het sjabloon.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = Reeks.Kopie(Codes<Afspraakkolom>.Alle);

    /// <summary>Alle fouten van de kop. Met een fout zijn de rijen niet te lezen.</summary>
    public IReadOnlyList<Rijfout> Fouten => _fouten;

    /// <summary>Leest een rij onder deze kop en meldt alle fouten tegelijk.</summary>
    /// <param name="rij">Het nummer van de rij, voor de meldingen.</param>
    /// <param name="velden">De velden, in de volgorde van de kop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="velden"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">De kop heeft fouten.</exception>
    public GelezenRij Lees(int rij, IReadOnlyList<string?> velden)
    {
        ArgumentNullException.ThrowIfNull(velden);
        if (_fouten.Count > 0) throw new InvalidOperationException("De kop heeft fouten: er is geen rij te lezen.");

        return velden.Count == _kolommen
            ? Rij(velden).Lees(rij)
            : new([new(rij, null, $"Het aantal velden van de rij is {velden.Count}; de kop heeft er {_kolommen}.")]);
    }

    /// <summary>Whether the name of a column or member says that it holds the citizen service number, or is one itself.</summary>
    internal static bool LijktOpBsn(string naam) =>
        naam.Contains("bsn", StringComparison.OrdinalIgnoreCase)
        || naam.Contains("burgerservice", StringComparison.OrdinalIgnoreCase)
        || naam.Contains("sofi", StringComparison.OrdinalIgnoreCase)
        || Burgerservicenummer.Is(naam)
        || Burgerservicenummer.StaatIn(naam);

    private string? Fout(string? kolom, int plaats)
    {
        var naam = (kolom ?? "").Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (LijktOpBsn(naam))
            return "lijkt een burgerservicenummer te bevatten. Haal haar weg: het overzicht heeft dat nummer niet nodig.";
        if (!Codes<Afspraakkolom>.Lees(naam, out var bekend)) return $"is niet bekend. Kies uit: {string.Join(", ", Kolommen)}.";
        if (_plaatsen[(int)bekend] is not null) return "staat er al eerder.";
        _plaatsen[(int)bekend] = plaats;
        return null;
    }

    private Afspraakrij Rij(IReadOnlyList<string?> velden)
    {
        string? Veld(Afspraakkolom kolom) => _plaatsen[(int)kolom] is { } plaats ? velden[plaats] : null;
        return new()
        {
            Persoonssleutel = Veld(Afspraakkolom.Persoonssleutel),
            Gemeente = Veld(Afspraakkolom.Gemeente),
            JongerDan27 = Veld(Afspraakkolom.JongerDan27),
            Onderdeel = Veld(Afspraakkolom.Onderdeel),
            Introductie = Veld(Afspraakkolom.Introductie),
            EersteNaLangeTijd = Veld(Afspraakkolom.EersteNaLangeTijd),
            GeplandOp = Veld(Afspraakkolom.GeplandOp),
            AfspraakOp = Veld(Afspraakkolom.AfspraakOp),
            Dagdeel = Veld(Afspraakkolom.Dagdeel),
            Kanaal = Veld(Afspraakkolom.Kanaal),
            SamenGepland = Veld(Afspraakkolom.SamenGepland),
            HerinneringGestuurd = Veld(Afspraakkolom.HerinneringGestuurd),
            Consulentgroep = Veld(Afspraakkolom.Consulentgroep),
            Oproepsoort = Veld(Afspraakkolom.Oproepsoort),
            OproepVerzondenOp = Veld(Afspraakkolom.OproepVerzondenOp),
            OproepAannemelijk = Veld(Afspraakkolom.OproepAannemelijk),
            Verschenen = Veld(Afspraakkolom.Verschenen),
            VoorafAfgemeld = Veld(Afspraakkolom.VoorafAfgemeld),
            AfmeldingDoorgegeven = Veld(Afspraakkolom.AfmeldingDoorgegeven),
            Belpogingen = Veld(Afspraakkolom.Belpogingen),
            Teruggebeld = Veld(Afspraakkolom.Teruggebeld),
            AndersAfgesproken = Veld(Afspraakkolom.AndersAfgesproken),
            Reden = Veld(Afspraakkolom.Reden),
            GeldigeReden = Veld(Afspraakkolom.GeldigeReden),
            HerhalingVerstuurd = Veld(Afspraakkolom.HerhalingVerstuurd),
            Gewaarschuwd = Veld(Afspraakkolom.Gewaarschuwd),
            GesprekGevoerd = Veld(Afspraakkolom.GesprekGevoerd),
            MaatregelOpgelegd = Veld(Afspraakkolom.MaatregelOpgelegd),
            MaatregelVervolg = Veld(Afspraakkolom.MaatregelVervolg),
        };
    }
}

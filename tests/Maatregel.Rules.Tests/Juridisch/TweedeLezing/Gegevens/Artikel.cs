using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Gegevens;

/// <summary>Een artikel van de verordening dat een gedraging noemt, en wat die kost als zij niet in een categorie valt.</summary>
internal sealed class Artikel(Daad daad, string regel, IReadOnlyList<Verplichting> plichten, int? categorie, Tarief? tarief)
{
    public Daad Daad => daad;

    public string Regel => regel;

    public int? Categorie => categorie;

    public Tarief? Tarief => tarief;

    public bool? OokOnvoldoende { get; init; }

    public Misdragingssoort? Misdraging { get; init; }

    public Persoonsvoorwaarde? Persoon { get; init; }

    /// <summary>Of de gedraging en de persoon zijn zoals het artikel vraagt.</summary>
    public Antwoord PastBij(Daad ander)
    {
        if (Misdraging is not null && ander.Misdraging is not null && Misdraging != ander.Misdraging) return Antwoord.Nee;
        var persoon = Persoon switch
        {
            Persoonsvoorwaarde.JongerDan27 => ander.JongerDan27,
            Persoonsvoorwaarde.JongerDan27InZoektijd => ander.JongerDan27InZoektijd,
            Persoonsvoorwaarde.AlleenstaandeOuder => ander.AlleenstaandeOuder,
            _ => Antwoord.Ja,
        };
        return persoon == Antwoord.Ja && Misdraging is not null && ander.Misdraging is null ? Antwoord.Onbekend : persoon;
    }

    public bool Noemt(string plicht) => plichten.Any(p => p.Code == plicht);
}

using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.TweedeLezing.Rekenen;

/// <summary>De maanden waarover wordt verlaagd, en of er een maand moest vervallen naast een andere maatregel.</summary>
internal sealed record Maandenreeks(IReadOnlyList<(YearMonth Maand, decimal Punten, decimal? Bedrag)> Maanden, bool OpNihil, bool IetsVervallen)
{
    public bool NietUitvoerbaar => Maanden.Count == 0 && !OpNihil && !IetsVervallen;
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Uitvoering;

namespace Maatregel.Rules.Beslissing.Maatregelen;

/// <summary>Looks up the norms that a plan needs, and keeps what must be asked for them.</summary>
internal sealed class Normzoeker(Casus casus)
{
    private readonly List<OpenVraag> _vragen = [];

    public IReadOnlyList<OpenVraag> Vragen => _vragen;

    public decimal? Norm(YearMonth maand)
    {
        var norm = Maandnorm.Zoek(casus, maand);
        if (norm.Vraag is { } vraag) _vragen.Add(vraag);
        return norm.Bedrag;
    }
}

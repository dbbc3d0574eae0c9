using Maatregel.Api.Bedrijf;
using Maatregel.Rules.Adviezen;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>What a request about looking again shows.</summary>
internal sealed class Herzienvertoning
{
    public Herzienstand Stand { get; set; } = null!;

    public Herzienscherm Scherm { get; set; } = null!;

    /// <summary>The measures of a case, when there is more than one to choose from.</summary>
    public IReadOnlyList<Herzienkeuze> Keuzen { get; set; } = [];

    public Herziening Herziening => Stand.Herziening!;

    /// <summary>The letters to take over.</summary>
    public IEnumerable<Tekststuk> Brieven() => Herzieningsbrief.Passend(Herziening).Select(Brief).OfType<Tekststuk>();

    public Tekststuk? Brief(string naam) => Kenmerk.Vul(Herzieningsbrief.Schrijf(naam, Herziening), Herziening.Verzoek.Kenmerk);
}

using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Json;

namespace Maatregel.Api.Bedrijf;

/// <summary>A case whose answer is known: if it comes out otherwise, this host should not be asked anything.</summary>
internal sealed class BekendGeval(IMaatregelAdviseur adviseur, IHostApplicationLifetime levensloop)
{
    private static readonly Casus Casus = CasusReader.Lees(Bijlage.Lees("voorbeeld-01-no-show.json")).Waarde!;

    public bool IsGereed() =>
        !levensloop.ApplicationStopping.IsCancellationRequested
        && adviseur.Adviseer(Casus) is { Uitkomst: Uitkomst.Maatregel, Maatregelen: [{ Regel.Waarde: "pw-18-5", Totaal: 1308.45m }] };
}

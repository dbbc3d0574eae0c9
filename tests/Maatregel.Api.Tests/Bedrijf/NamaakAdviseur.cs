using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Api.Tests.Bedrijf;

/// <summary>An adviser that does what a test wants when it is asked for an advice.</summary>
internal sealed class NamaakAdviseur(Func<Casus, Advies> adviseer) : IMaatregelAdviseur
{
    public Advies Adviseer(Casus casus) => adviseer(casus);

    public Herziening Herzie(Herzieningsverzoek verzoek) => throw new NotSupportedException();

    public Reproductie Reproduceer(Verantwoording verantwoording, Casus casus) => throw new NotSupportedException();

    public Reproductie Reproduceer(Verantwoording verantwoording, Herzieningsverzoek verzoek) => throw new NotSupportedException();
}

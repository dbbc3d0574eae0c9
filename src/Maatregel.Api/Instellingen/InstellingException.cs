namespace Maatregel.Api.Instellingen;

/// <summary>The configuration does not hold.</summary>
internal sealed class InstellingException(IReadOnlyList<string> fouten)
    : Exception(string.Join('\n', fouten.Select(f => "- " + f).Prepend("Maatregel start niet: de instellingen kloppen niet.")))
{
    public IReadOnlyList<string> Fouten { get; } = fouten;
}

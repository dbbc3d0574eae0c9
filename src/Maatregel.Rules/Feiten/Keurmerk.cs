namespace Maatregel.Rules.Feiten;

/// <summary>
/// Remembers that a case was found free of contradictions. A changed copy takes the mark along, but it is the mark of another
/// case and says nothing there. It is no part of the value of a case: every mark equals every other.
/// </summary>
/// <param name="casus">The case that was checked.</param>
internal readonly struct Keurmerk(Casus casus) : IEquatable<Keurmerk>
{
    private readonly Casus? _casus = casus;

    public bool Geldt(Casus casus) => ReferenceEquals(_casus, casus);

    public bool Equals(Keurmerk other) => true;

    public override bool Equals(object? obj) => obj is Keurmerk;

    public override int GetHashCode() => 0;
}

namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// The running counts of groups whose names come from the list itself. Their number is bounded: a list with more groups is not
/// broken down at all, which keeps memory constant and the order of the rows without meaning.
/// </summary>
internal sealed class Naamteller(NoShowKenmerk kenmerk, Func<Afspraak, string?> naam) : IGroepsteller
{
    public const int HoogsteAantal = 250;

    private readonly Dictionary<string, Groepstelling> _groepen = new(StringComparer.Ordinal);
    private readonly Groepstelling _samen = new();
    private bool _teVeel;

    public NoShowKenmerk Kenmerk => kenmerk;

    public void Voeg(Afspraak afspraak)
    {
        _samen.Voeg(afspraak);
        if (_teVeel) return;

        var groep = string.IsNullOrWhiteSpace(naam(afspraak)) ? Groep.Onbekend.Code : naam(afspraak)!.Trim();
        if (!_groepen.TryGetValue(groep, out var telling))
        {
            if (_groepen.Count == HoogsteAantal)
            {
                _teVeel = true;
                _groepen.Clear();
                return;
            }

            _groepen.Add(groep, telling = new());
        }

        telling.Voeg(afspraak);
    }

    public Groepering Groepering(IReadOnlyList<(Groepering Grof, Func<string, string> Code)> grover, int kleinste) => _teVeel
        ? new(kenmerk, [(new("niet-uitgesplitst", $"niet uitgesplitst: meer dan {HoogsteAantal} groepen"), _samen)], [], kleinste)
        : new(kenmerk, _groepen.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (new Groep(p.Key, p.Key), p.Value)), grover, kleinste);
}

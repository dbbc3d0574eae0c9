namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// The running counts of groups whose names come from the list itself. Their number is bounded: a list with more groups is not
/// broken down at all, which keeps memory constant and the order of the rows without meaning.
/// </summary>
internal sealed class Naamteller(NoShowKenmerk kenmerk, Func<Afspraak, string?> naam)
{
    public const int HoogsteAantal = 250;

    private readonly Dictionary<string, Telling> _groepen = new(StringComparer.Ordinal);
    private bool _teVeel;

    public void Voeg(Afspraak afspraak, decimal? prijs)
    {
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

        telling.Voeg(afspraak, prijs);
    }

    public Uitsplitsing Uitsplitsing(Telling totaal, NoShowInstelling instelling) => new(
        kenmerk,
        _teVeel
            ? [new("niet-uitgesplitst", $"niet uitgesplitst: meer dan {HoogsteAantal} groepen", totaal.Cijfers(instelling.Doel))]
            : [.. _groepen.OrderBy(p => p.Key, StringComparer.Ordinal).Where(p => p.Value.Afspraken >= instelling.KleinsteGroep).Select(p => new Groepscijfers(p.Key, p.Key, p.Value.Cijfers(instelling.Doel)))],
        _teVeel ? 0 : _groepen.Values.Count(t => t.Afspraken < instelling.KleinsteGroep));
}

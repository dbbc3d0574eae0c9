namespace Maatregel.Rules.Afspraken.Cijfers;

/// <summary>
/// The running counts per consulent group. The names come from the list itself, so their number is bounded: a list
/// with more groups is not broken down at all, which keeps memory constant and the order of the rows without meaning.
/// </summary>
internal sealed class Consulentgroepteller
{
    public const int HoogsteAantal = 250;

    private readonly Dictionary<string, Telling> _groepen = new(StringComparer.Ordinal);
    private bool _teVeel;

    public void Voeg(Afspraak afspraak, decimal? prijs)
    {
        if (_teVeel) return;

        var groep = string.IsNullOrWhiteSpace(afspraak.Consulentgroep) ? Groep.Onbekend.Code : afspraak.Consulentgroep.Trim();
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

    public Uitsplitsing Uitsplitsing(Telling totaal, decimal doel) => new(
        NoShowKenmerk.Consulentgroep,
        _teVeel
            ? [new("niet-uitgesplitst", $"niet uitgesplitst: meer dan {HoogsteAantal} groepen", totaal.Cijfers(doel))]
            : [.. _groepen.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Groepscijfers(p.Key, p.Key, p.Value.Cijfers(doel)))]);
}

using System.Text.RegularExpressions;
using Maatregel.Rules.Invoer;

namespace Maatregel.Rules.Adviezen.Schrijven;

/// <summary>
/// Reads a template: <c>{naam}</c> is filled in, <c>{#naam}…{/naam}</c> is shown when there is something (for a list: once
/// per item), <c>{^naam}…{/naam}</c> when there is nothing. A line that holds only such marks leaves no trace.
/// </summary>
internal sealed partial class Sjabloonlezer(string sjabloon, List<Fout> fouten)
{
    private readonly Stack<(Match Merk, Veld? Veld, int Diepte, List<Sjabloondeel> Delen)> _open = new();
    private readonly List<IReadOnlyList<Veld>> _velden = [];
    private List<Sjabloondeel> _delen = [];

    public Sjabloon Lees(string tekst, IReadOnlyList<Veld> velden)
    {
        _velden.Add(velden);
        var bron = LegeRegel().Replace(tekst.ReplaceLineEndings("\n"), "$1");
        var positie = 0;
        foreach (Match merk in Merk().Matches(bron))
        {
            _delen.Add(new VasteTekst(bron[positie..merk.Index]));
            positie = merk.Index + merk.Length;
            Neem(merk);
        }

        _delen.Add(new VasteTekst(bron[positie..]));
        foreach (var (merk, _, _, _) in _open) Meld("niet-gesloten", $"{merk.Value} wordt niet gesloten.");
        return new Sjabloon([.. _delen]);
    }

    private void Neem(Match merk)
    {
        var naam = merk.Groups["naam"].Value;
        switch (merk.Groups["soort"].Value)
        {
            case "/":
                Sluit(merk, naam);
                break;
            case "":
                if (Zoek(merk, naam) is not { } gevonden) break;
                if (!gevonden.Veld.IsTekst) Meld("geen-tekst", $"{merk.Value} is geen tekst; gebruik {{#{naam}}}…{{/{naam}}}.");
                _delen.Add(new Invulling(gevonden.Veld, gevonden.Diepte));
                break;
            default:
                Open(merk, naam);
                break;
        }
    }

    private void Open(Match merk, string naam)
    {
        var gevonden = Zoek(merk, naam);
        _open.Push((merk, gevonden?.Veld, gevonden?.Diepte ?? 0, _delen));
        _delen = [];
        if (Binnen(merk, gevonden?.Veld) is { } velden) _velden.Add(velden);
    }

    private void Sluit(Match merk, string naam)
    {
        if (_open.Count == 0 || _open.Peek().Merk.Groups["naam"].Value != naam)
        {
            Meld("verkeerd-gesloten", $"{merk.Value} sluit niets dat open staat.");
            return;
        }

        var (begin, veld, diepte, delen) = _open.Pop();
        if (Binnen(begin, veld) is not null) _velden.RemoveAt(_velden.Count - 1);
        if (veld is not null) delen.Add(new Sectie(veld, diepte, begin.Groups["soort"].Value == "^", [.. _delen]));
        _delen = delen;
    }

    private (Veld Veld, int Diepte)? Zoek(Match merk, string naam)
    {
        for (var diepte = _velden.Count - 1; diepte >= 0; diepte--)
        {
            if (_velden[diepte].FirstOrDefault(v => v.Naam == naam) is { } veld) return (veld, diepte);
        }

        Meld("onbekend", $"{merk.Value} is geen bekende plek om in te vullen.");
        return null;
    }

    private void Meld(string code, string reden) => fouten.Add(new Fout(sjabloon, code, reden));

    /// <summary>What an item of a section offers: of a text the words themselves, so that they are found once and written as often as asked.</summary>
    private static IReadOnlyList<Veld>? Binnen(Match merk, Veld? veld) => merk.Groups["soort"].Value != "#" ? null
        : veld is { IsTekst: true } ? [veld with { Waarde = woorden => woorden }]
        : veld?.Onderdelen;

    [GeneratedRegex(@"\{(?<soort>[#^/]?)(?<naam>[^{}\n]*)\}")]
    private static partial Regex Merk();

    [GeneratedRegex(@"(?<=^|\n)[ \t]*((?:\{[#^/][^{}\n]*\}[ \t]*)+)\n")]
    private static partial Regex LegeRegel();
}

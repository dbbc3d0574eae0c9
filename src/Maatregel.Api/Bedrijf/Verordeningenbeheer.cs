using Maatregel.Api.Instellingen;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Api.Bedrijf;

/// <summary>Reads the folder of documents at the start, and again when the operator asks for it.</summary>
internal sealed class Verordeningenbeheer
{
    private readonly VerordeningInstellingen _instellingen;
    private readonly AdviesInstellingen _keuzen;
    private volatile Verordeningstand _huidig;

    /// <exception cref="OngeldigeVerordeningException">A document does not hold or cannot be read, and the settings say that this stops the host.</exception>
    public Verordeningenbeheer(VerordeningInstellingen instellingen, AdviesInstellingen keuzen)
    {
        (_instellingen, _keuzen) = (instellingen, keuzen);
        _huidig = Lees(new(instellingen.Map));
        if (instellingen.FoutHoudtTegen && _huidig.Fouten.Count > 0) throw new OngeldigeVerordeningException(_huidig.Fouten);
    }

    public Verordeningstand Huidig => _huidig;

    /// <summary>
    /// Reads again; requests that are under way keep what they had. What was read before and now cannot be read leaves all that was known: an
    /// older text must not take its place. So does a document that does not hold, where the settings say that it stops the host.
    /// </summary>
    public IReadOnlyList<string> Herlees()
    {
        if (_instellingen.Fouten().ToArray() is { Length: > 0 } fouten) return fouten;
        var map = new Verordeningmap(_instellingen.Map);
        var nieuw = Lees(map);
        if ((_instellingen.FoutHoudtTegen && nieuw.Fouten.Count > 0) || _huidig.Gelezen.Any(map.Verloor)) return [.. nieuw.Fouten.Select(f => $"{f.Pad}: {f.Reden}")];
        _huidig = nieuw;
        return [];
    }

    private Verordeningstand Lees(Verordeningmap map)
    {
        var documenten = map.Lees();
        var (bibliotheek, fouten, zonder) = VerordeningBibliotheek.Verzamel(documenten, map.Onleesbaar, VerordeningBibliotheek.Ingebouwd);
        return new(bibliotheek, new MaatregelAdviseur(bibliotheek, _keuzen), fouten, zonder) { Gelezen = [.. documenten.Select(d => d.Naam)] };
    }
}

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

    /// <exception cref="InstellingException">A file in the folder cannot be read.</exception>
    /// <exception cref="OngeldigeVerordeningException">A document does not hold and the settings say that this stops the host.</exception>
    public Verordeningenbeheer(VerordeningInstellingen instellingen, AdviesInstellingen keuzen)
    {
        (_instellingen, _keuzen) = (instellingen, keuzen);
        _huidig = Lees();
        if (instellingen.FoutHoudtTegen && _huidig.Fouten.Count > 0) throw new OngeldigeVerordeningException(_huidig.Fouten);
    }

    public Verordeningstand Huidig => _huidig;

    /// <summary>Reads again; requests that are under way keep what they had. A folder that cannot be read leaves what was known, also when it changes meanwhile; so does a document that does not hold, where the settings say that it stops the host.</summary>
    public IReadOnlyList<string> Herlees()
    {
        if (_instellingen.Fouten().ToArray() is { Length: > 0 } fouten) return fouten;
        try
        {
            var nieuw = Lees();
            if (_instellingen.FoutHoudtTegen && nieuw.Fouten.Count > 0) return [.. nieuw.Fouten.Select(f => $"{f.Pad}: {f.Reden}")];
            _huidig = nieuw;
            return [];
        }
        catch (InstellingException fout)
        {
            return fout.Fouten;
        }
        catch (Exception fout) when (fout is UnauthorizedAccessException or IOException)
        {
            return ["Verordeningen:Map is niet te lezen."];
        }
    }

    private Verordeningstand Lees()
    {
        var (bibliotheek, fouten, zonder) = VerordeningBibliotheek.Verzamel(Documenten(), VerordeningBibliotheek.Ingebouwd);
        return new(bibliotheek, new MaatregelAdviseur(bibliotheek, _keuzen), fouten, zonder);
    }

    private IEnumerable<(string Naam, ReadOnlyMemory<byte> Utf8)> Documenten() =>
        _instellingen.Bestanden().Select(bestand => (Path.GetRelativePath(_instellingen.Map, bestand).Replace('\\', '/'), (ReadOnlyMemory<byte>)Mapbestand.Lees("Verordeningen:Map", bestand)));
}

using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Invoer;

namespace Maatregel.Api.Pagina.Opstellen;

/// <summary>Brings what the check found to the field where it is mended, in words that fit a form.</summary>
internal static class Foutplaats
{
    /// <summary>The form itself, for what belongs to no field.</summary>
    public const string Formulier = "formulier";

    public static Onderwerp Scherm(Fout fout) => Onderwerp.Van(Pad(fout));

    public static IReadOnlyList<Veldfout> Van(IEnumerable<Fout> fouten, Schermmaker scherm) => [.. fouten.Select(f => Van(f, scherm))];

    /// <summary>The place in the document; empty when it is the document itself.</summary>
    public static string Pad(Fout fout) => fout.Pad.StartsWith("$.", StringComparison.Ordinal) ? fout.Pad[2..] : "";

    private static Veldfout Van(Fout fout, Schermmaker scherm)
    {
        if (scherm.Zoek(Pad(fout)) is not { } plek) return new Veldfout(Formulier, $"{fout.Pad}: {fout.Reden}");
        var bron = fout.Bron is { } b ? $" ({b.Aanhaling})" : "";
        return new Veldfout(Documentpad.Veld(plek.Pad), $"{plek.Naam}: {Reden(fout, scherm.Bladen.FirstOrDefault(b => b.Pad == Pad(fout)))}{bron}");
    }

    /// <summary>The check speaks of JSON; who fills in a form never sees that.</summary>
    private static string Reden(Fout fout, Blad? blad) => (fout.Code, blad?.Soort) switch
    {
        ("ontbreekt", _) when fout.Reden.StartsWith("Dit lid", StringComparison.Ordinal) => "Vul dit in.",
        ("ongeldige-datum", _) => Notatie.Datumfout,
        ("verkeerd-type" or "geen-geheel-getal", Bladsoort.Geheel) => Notatie.Getalfout,
        ("verkeerd-type", Bladsoort.Getal) => "Vul een getal in, zoals 12,5.",
        _ => fout.Reden,
    };
}

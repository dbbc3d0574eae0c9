using System.Text.RegularExpressions;
using Maatregel.Rules.Publicaties.Voorstellen.Aflezen;

namespace Maatregel.Rules.Publicaties.Voorstellen.Zoekers;

/// <summary>The acts that the verordening puts in a category, or gives a tariff of their own.</summary>
internal sealed partial class GedragingZoeker : IZoeker
{
    public IEnumerable<Voorstel> Zoek(Verband verband) =>
        from artikel in verband.Tekst.Artikelen
        where !Woorden.Begrip(artikel) && !Woorden.Misdraging(artikel.Opschrift)
        from passage in artikel.Passages
        where !Woorden.Besef(passage.Vol)
        where !Voorbehoud.Raakt(artikel, passage)
        let voorstel = Lees(verband, artikel, passage.EersteKeer())
        where voorstel is not null
        select voorstel;

    private static Voorstel? Lees(Verband verband, Leesartikel artikel, Passage passage)
    {
        var categorie = Categorie(artikel, passage);
        if (categorie is null)
        {
            passage = EersteKeer(passage);
            if (Woorden.Recidive(passage.Vol) || verband.GaatOverUniform(artikel, passage) || !Woorden.Verlaging($"{artikel.Kop} {passage.Vol}")) return null;
        }

        var persoon = Personen.Lees(passage.Vol);
        if (persoon is null && Personen.Noemt(passage.Vol)) return null;
        var regelingen = Regelingwijzer.InTekst(artikel.Opschrift) is { Count: > 0 } opschrift ? opschrift : Regelingwijzer.InTekst(passage.Vol);
        var geldend = regelingen.Where(verband.Regelingen.Contains).ToArray() is { Length: > 0 } eigen ? eigen : verband.Regelingen;
        var waar = categorie is null ? passage.Vol : passage.Eigen;
        if (passage.Eigen.Length == 0 || Woorden.Misdraging(waar) || Plichtwijzer.Lees(waar, geldend) is not { } plicht) return null;

        var opzet = new Opzet("gedragingen");
        if (categorie is { } c) opzet.Zet("categorie", c.Waarde, c.Woorden, passage);
        else
        {
            if (artikel.Genoemd.Count > 0 || Tarief(artikel, passage) is not { } tarief) return null;
            tarief.Zet(opzet, "tarief.", passage);
        }

        opzet.Lijst("regelingen", plicht.Plichten.Select(p => p.Regeling).Distinct().Select(Codes.Van), Woordregeling(passage, artikel), passage);
        opzet.Lijst("verplichtingen", plicht.Plichten.Select(p => p.Code), plicht.Woorden, passage);
        opzet.Zet("omschrijving", Omschrijving(passage.Eigen), Omschrijving(passage.Eigen), passage);
        if (persoon is { } p) opzet.Zet("persoon", p.Waarde, p.Woorden, passage);
        return opzet.Klaar();
    }

    /// <summary>Without what the piece says of a repeat after the first time.</summary>
    private static Passage EersteKeer(Passage passage)
    {
        string[] eerste = [.. Zinnen.Volzinnen(passage.Eigen).TakeWhile(z => !Woorden.Recidive(z))];
        return eerste.Length > 0 && Woorden.Recidive(passage.Eigen) ? passage with { Eigen = string.Join(". ", eerste) } : passage;
    }

    /// <summary>The tariff of the piece itself, or of the sentence that leads to it: "with 20% for one month in case of: a. …".</summary>
    private static Afgelezen? Tarief(Leesartikel artikel, Passage passage)
    {
        var tekst = Percentages.Lees(passage.Eigen).Any() || passage.Boven.Count == 0 || Woorden.Recidive(passage.Boven[^1]) ? passage : passage with { Eigen = passage.Boven[^1], Boven = [.. passage.Boven.SkipLast(1)] };
        return Tarieflezer.Lees(tekst, [], artikel).ToArray() is [var tarief] ? tarief : null;
    }

    /// <summary>The category that the piece names itself, or else the nearest sentence above it.</summary>
    private static Vondst<int>? Categorie(Leesartikel artikel, Passage passage)
    {
        if (Categorieen.Begin(passage.Eigen) is { } begin) return begin.Categorie;
        foreach (var tekst in passage.Boven.Append(passage.Eigen).Reverse())
        {
            if (Categorieen.Lees(tekst).ToArray() is [var enige]) return enige;
        }

        return Categorieen.Lees(artikel.Opschrift).ToArray() is [var kop] ? kop : null;
    }

    private static string Woordregeling(Passage passage, Leesartikel artikel) =>
        Regelingwijzer.InTekst(artikel.Opschrift).Count > 0 ? artikel.Opschrift : Zinnen.Om(passage, z => Regelingwijzer.InTekst(z).Count > 0);

    /// <summary>The act in the words of the text, without the category before it or the names of other columns.</summary>
    private static string Omschrijving(string tekst)
    {
        var cellen = tekst.Split(" | ");
        var eigen = cellen.Length == 1 ? tekst : Celkop().Replace(cellen[0], "");
        if (Categorieen.Begin(eigen) is { } begin) eigen = begin.Erna;
        return Aanhef().Replace(Tariefdeel().Replace(eigen, ""), "").TrimEnd('.', ';', ',', ' ');
    }

    /// <summary>"20 procent gedurende een maand bij …": the act is what comes after.</summary>
    [GeneratedRegex(@"\A[^.;:]{1,60}\b(?:gedurende|voor)\s\w+\s(?:kalender)?maand(?:en)?\s(?:bij|wegens)\s")]
    private static partial Regex Tariefdeel();

    [GeneratedRegex(@"\A[^:]{1,40}:\s")]
    private static partial Regex Celkop();

    [GeneratedRegex(@"\A\s*(?:\([^)]{0,80}\))?\s*(?:[:;,–-]|behoor(?:t|en)|val(?:t|len)|:)?\s*")]
    private static partial Regex Aanhef();
}

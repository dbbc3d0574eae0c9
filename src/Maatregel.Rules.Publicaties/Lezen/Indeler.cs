namespace Maatregel.Rules.Publicaties.Lezen;

/// <summary>
/// Puts pieces of text in their place. Older files have leden as a numbered list, onderdelen as a loose list after it, or
/// numbers that are typed in the text; all come out as if they were marked.
/// </summary>
internal static class Indeler
{
    /// <summary>A list item in a list item in a lid is as deep as verordeningen go; what is deeper keeps the place of what holds it.</summary>
    private const int MeesteDelen = 4;

    /// <summary>The text before the first numbered piece, and the pieces.</summary>
    public static (string Tekst, IReadOnlyList<Tekstdeel> Delen) Deel(string label, IReadOnlyList<Blok> blokken)
    {
        var geordend = Samen(Getypt(blokken));
        var eigen = geordend.TakeWhile(b => b.Soort == Bloksoort.Alinea).ToArray();
        return (string.Join(" ", eigen.Select(b => b.Tekst)), [.. geordend.Skip(eigen.Length).SelectMany(b => Delen(label, b))]);
    }

    private static IEnumerable<Tekstdeel> Delen(string label, Blok blok) => blok.Soort switch
    {
        Bloksoort.Lijst => blok.Delen.SelectMany(d => Delen(label, d)),
        Bloksoort.Alinea => [new Tekstdeel { Label = label, Tekst = blok.Tekst }],
        Bloksoort.Rij => [new Tekstdeel { Label = Plaats(label, blok), Tekst = blok.Tekst }],
        _ => [Genummerd(label, blok)],
    };

    private static Tekstdeel Genummerd(string label, Blok blok)
    {
        var eigen = Plaats(label, blok);
        var (tekst, delen) = Deel(eigen, blok.Delen);
        return new Tekstdeel { Label = eigen, Nummer = blok.Nummer, Tekst = tekst, Delen = delen };
    }

    private static string Plaats(string label, Blok blok) =>
        Nummers.Deel(blok.Nummer) is { } deel && label.Split('-').Length < MeesteDelen ? (label.Length > 0 ? $"{label}-{deel}" : deel) : label;

    /// <summary>Paragraphs that begin with the next number, letter or a dash become items.</summary>
    private static List<Blok> Getypt(IReadOnlyList<Blok> blokken)
    {
        List<Blok> uit = [];
        string? cijfer = null;
        string? letter = null;
        foreach (var blok in blokken)
        {
            if (blok.Soort != Bloksoort.Alinea || !Nummers.Begint(blok.Tekst, out var nummer, out var rest))
            {
                uit.Add(blok);
                continue;
            }

            var deel = Nummers.Deel(nummer);
            var telt = deel is null || Nummers.Volgt(Nummers.IsCijfer(nummer) ? cijfer : letter, deel);
            if (telt && Nummers.IsCijfer(nummer)) (cijfer, letter) = (deel, null);
            else if (telt && deel is not null) letter = deel;
            uit.Add(telt ? new(Bloksoort.Lijst, Onder: [new(Bloksoort.Item, Nummer: nummer, Onder: [new(Bloksoort.Alinea, rest)])]) : blok);
        }

        return uit;
    }

    /// <summary>A list that follows a list continues it, or stands under its last item when that ends with a colon.</summary>
    private static List<Blok> Samen(List<Blok> blokken)
    {
        List<Blok> uit = [];
        List<Blok>? vervolg = null;
        foreach (var blok in blokken)
        {
            if (uit is [.., { Soort: Bloksoort.Lijst, Delen: [.., var item] } lijst] && blok is { Soort: Bloksoort.Lijst, Delen: [var volgend, ..] } && Zet(item.Nummer, volgend.Nummer))
            {
                if (vervolg is null) uit[^1] = lijst with { Onder = vervolg = [.. lijst.Delen] };
                vervolg.AddRange(blok.Delen);
                continue;
            }

            vervolg = null;
            if (blok.Soort == Bloksoort.Lijst && blok.Delen.Count > 0 && uit.Count > 0 && uit[^1] is { Soort: Bloksoort.Lijst or Bloksoort.Lid, Delen.Count: > 0 } vorige
                && Voeg(vorige, blok) is { } samen) uit[^1] = samen;
            else uit.Add(blok);
        }

        return uit;
    }

    private static Blok? Voeg(Blok vorige, Blok lijst)
    {
        var laatste = vorige.Soort == Bloksoort.Lid ? vorige : vorige.Delen[^1];
        if (!Verwacht(laatste) && !Streepjes(laatste, lijst)) return null;
        var gevuld = Samen([.. laatste.Delen, lijst]);
        return vorige.Soort == Bloksoort.Lid ? vorige with { Onder = gevuld } : vorige with { Onder = [.. vorige.Delen.SkipLast(1), laatste with { Onder = gevuld }] };
    }

    /// <summary>Whether the second list goes on counting where the first stopped.</summary>
    private static bool Zet(string vorige, string volgende) =>
        Nummers.Deel(volgende) is { } deel ? Nummers.IsCijfer(vorige) == Nummers.IsCijfer(volgende) && Nummers.Deel(vorige) is { } voor && Nummers.Volgt(voor, deel) : Nummers.IsStreep(vorige) && Nummers.IsStreep(volgende);

    /// <summary>A list of dashes after a numbered piece belongs to it: between leden no dashes stand.</summary>
    private static bool Streepjes(Blok laatste, Blok lijst) => Nummers.IsStreep(lijst.Delen[0].Nummer) && !Nummers.IsStreep(laatste.Nummer);

    /// <summary>Whether more must come: the last words end with a colon, or what came after them is a list already.</summary>
    private static bool Verwacht(Blok blok) => blok.Delen is [.., var laatste]
        && (laatste.Soort == Bloksoort.Lijst ? blok.Delen.Any(d => d.Soort == Bloksoort.Alinea && d.Tekst.EndsWith(':')) : laatste.Tekst.EndsWith(':'));
}

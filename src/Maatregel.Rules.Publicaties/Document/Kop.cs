using System.Text;
using Maatregel.Rules.Publicaties.Voorstellen;

namespace Maatregel.Rules.Publicaties.Document;

/// <summary>What the publication says of itself, in the members of a document. It is read, not interpreted; a person may change it.</summary>
internal static class Kop
{
    public const string Onderwerp = "kop";

    private static readonly Passage Metagegevens = new(new Artikel { Label = "" }, "", "", []);

    public static Voorstel Van(Publicatie publicatie)
    {
        var opzet = new Opzet(Onderwerp).RustOp(Metagegevens);
        Zet("id", Id(publicatie));
        Zet("versie", "1");
        Zet("titel", publicatie.Citeertitel ?? publicatie.Titel);
        Zet("cvdrId", publicatie.CvdrId);
        if (publicatie.CvdrVersie is { } versie) opzet.Zet("cvdrVersie", versie, "", Metagegevens);
        Zet("vastgesteldDoor", publicatie.VastgesteldDoor switch
        {
            Verordeningen.Vaststeller.Gemeenteraad => "gemeenteraad",
            Verordeningen.Vaststeller.AlgemeenBestuur => "algemeen-bestuur",
            _ => null,
        });
        Zet("wettelijkeGrondslag", publicatie.Grondslagen.Count > 0 ? string.Join("; ", publicatie.Grondslagen) : null);
        Zet("gemeenten[0].code", publicatie.Gemeentecode);
        Zet("gemeenten[0].naam", publicatie.Orgaan);
        Zet("gemeenten[0].van", Dag(publicatie.Van));
        Zet("gemeenten[0].totEnMet", Dag(publicatie.TotEnMet));
        Zet("terugwerkendTot", Dag(publicatie.TerugwerkendTot));
        return opzet.Klaar();

        void Zet(string lid, string? waarde)
        {
            if (waarde is { Length: > 0 }) opzet.Zet(lid, waarde, "", Metagegevens);
        }
    }

    /// <summary>The name of the municipality, or else the number, and the year it began: <c>rietdam-2019</c>.</summary>
    private static string? Id(Publicatie publicatie)
    {
        if ((publicatie.Orgaan ?? publicatie.CvdrId) is not { } naam) return null;
        var id = new StringBuilder();
        foreach (var teken in naam.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken)) id.Append(teken);
            else if (id.Length > 0 && id[^1] != '-' && !char.IsSurrogate(teken) && char.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) id.Append('-');
        }

        var kern = id.ToString().Trim('-');
        return publicatie.Van is { } van ? string.Create(CultureInfo.InvariantCulture, $"{kern}-{van.Year}") : kern;
    }

    private static string? Dag(LocalDate? dag) => dag?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

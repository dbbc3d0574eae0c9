using System.Text;
using Maatregel.Api.Instellingen;
using Maatregel.Api.Lijsten;
using Maatregel.Api.Pagina.Formulier;
using Maatregel.Api.Pagina.Schermen;
using Maatregel.Rules;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Afspraken;
using Maatregel.Rules.Afspraken.Inlezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Verordeningen;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Afspraken;

/// <summary>Reads the course of one person, asks the library what follows, and prepares the form of the advice.</summary>
internal sealed class Verlooplezer(Vertoning vertoning, NoShowVertoning noShow, IMaatregelAdviseur adviseur, VerordeningBibliotheek verordeningen, AdviesInstellingen keuzen, ApiInstellingen instellingen)
{
    private const int HoogsteAantalMeldingen = 20;

    /// <summary>What this page asks beside the questions of its screen.</summary>
    private static IEnumerable<string> Eigenvelden =>
        [.. Rijvelden.Alle.Select(v => Rijvelden.Veld(v.Kolom)), .. Herinneringvelden.Alle.Select(v => v.Veld), VerloopScherm.Lijst, VerloopScherm.Sleutel];

    public void Begin() => Neem(new Ingevuld([]));

    public async Task<IReadOnlyList<Veldfout>> Lees(HttpRequest request)
    {
        if (await Formulierlezer.Lees(request, Formulierlezer.Grens(instellingen)) is not { } velden)
        {
            Begin();
            return [new(VerloopScherm.Lijst, "U hebt meer geplakt dan past. Plak alleen de rijen van deze inwoner.")];
        }

        foreach (var veld in Eigenvelden) noShow.Velden[veld] = velden.GetValueOrDefault(veld, "");
        var ingevuld = new Ingevuld(velden);
        Neem(ingevuld);

        var lezer = new Veldlezer(ingevuld);
        var regeling = lezer.Keuze(V.Regeling, Keuzelijsten.Regelingen);
        var onderdeel = lezer.Keuze(V.Onderdeel, Keuzelijsten.Onderdelen);
        var doel = lezer.Keuze(V.Doel, Keuzelijsten.Doelen);
        var hoor = Hoorlezer.Lees(lezer);
        var toegekend = lezer.Datum(Nader.Toegekend);

        // These go along to the advice: what cannot be read is told here.
        foreach (var veld in new[] { V.GewaarschuwdOp, V.GesprekOp }) lezer.Datum(veld);
        var (afspraken, lijstfouten) = await Afspraken(ingevuld, request.HttpContext.RequestAborted);
        var (vraag, herinneringfouten) = Herinneringvelden.Lees(noShow, new NoShowVerloop
        {
            Regeling = regeling ?? default,
            Onderdeel = onderdeel ?? default,
            Doel = doel ?? default,
            ToegekendPer = toegekend,
            Hoor = hoor,
            Instellingen = keuzen,
            Afspraken = afspraken,
        });
        Veldfout[] fouten = [.. vertoning.Scherm.Vragen(vertoning.Stand).SelectMany(v => v.Open(ingevuld)).Concat(lezer.Fouten).DistinctBy(f => f.Veld), .. lijstfouten, .. herinneringfouten];
        if (fouten.Length == 0) Volg(vraag, ingevuld);
        return fouten;
    }

    private void Neem(Ingevuld ingevuld)
    {
        vertoning.Stand = new Stand(ingevuld, adviseur, verordeningen);
        vertoning.Scherm = new VerloopScherm();
    }

    private async Task<(IReadOnlyList<Afspraak> Afspraken, IReadOnlyList<Veldfout> Fouten)> Afspraken(Ingevuld ingevuld, CancellationToken afbreken)
    {
        var lijst = noShow.Waarde(VerloopScherm.Lijst);
        if (string.IsNullOrWhiteSpace(lijst) && Rijvelden.Ingevuld(noShow)) return EenAfspraak(ingevuld[V.Onderdeel]);
        if (string.IsNullOrWhiteSpace(lijst)) return ([], [new(VerloopScherm.Lijst, "Plak de afspraken van de inwoner.")]);

        List<Afspraak> afspraken = [];
        List<Rijfout> rijfouten = [];
        var lijstfouten = await CsvLijst.Lees(new MemoryStream(Encoding.UTF8.GetBytes(lijst)), rij => Voeg(rij, afspraken, rijfouten), afbreken);
        List<string> meldingen =
        [
            .. lijstfouten.Select(f => $"In {f.Pad}: {f.Reden}"),
            .. rijfouten.Select(f => f.Kolom is null ? $"In regel {f.Rij}: {f.Reden}" : $"In regel {f.Rij}, {f.Kolom}: {f.Reden}"),
        ];
        if (meldingen.Count > 0) return ([], [.. meldingen.Take(HoogsteAantalMeldingen).Select(m => new Veldfout(VerloopScherm.Lijst, m))]);
        return VanEenPersoon(afspraken);
    }

    /// <summary>One appointment without a list; an unfilled part of the path is told by its own question.</summary>
    private (IReadOnlyList<Afspraak>, IReadOnlyList<Veldfout>) EenAfspraak(string onderdeel)
    {
        var rij = Rijvelden.Lees(noShow, onderdeel);
        return rij.Afspraak is { } afspraak
            ? ([afspraak], [])
            : ([], [.. rij.Fouten.Where(f => f.Kolom != "onderdeel").Select(f => new Veldfout(Rijvelden.Veld(f.Kolom!), f.Reden))]);
    }

    private static void Voeg(GelezenRij rij, List<Afspraak> afspraken, List<Rijfout> fouten)
    {
        if (rij.Afspraak is { } afspraak) afspraken.Add(afspraak);
        fouten.AddRange(rij.Fouten);
    }

    /// <summary>The appointments of two people are never read as the course of one.</summary>
    private (IReadOnlyList<Afspraak>, IReadOnlyList<Veldfout>) VanEenPersoon(List<Afspraak> afspraken)
    {
        var sleutel = noShow.Waarde(VerloopScherm.Sleutel).Trim();
        if (sleutel.Length > 0)
        {
            var eigen = afspraken.Where(a => a.Persoonssleutel == sleutel).ToList();
            return eigen.Count > 0 ? (eigen, []) : ([], [new(VerloopScherm.Sleutel, "Geen enkele rij heeft deze sleutel.")]);
        }

        return afspraken.Select(a => a.Persoonssleutel).Distinct().Count() <= 1
            ? (afspraken, [])
            : ([], [new(VerloopScherm.Sleutel, "De lijst gaat over meer dan één inwoner. Vul in van wie u het verloop wilt zien.")]);
    }

    private void Volg(NoShowLoop vraag, Ingevuld ingevuld)
    {
        var verloop = vraag.Verloop;
        noShow.Vervolg = vraag.Beantwoord();
        if (verloop.Afspraken.Count == 1) noShow.Rij = Registratierij.Schrijf(verloop.Afspraken[0]);
        if (NoShowProces.NaarGedraging(verloop) is not { } gedraging) return;

        var oproepen = gedraging.NoShow!.Oproepen.ToList();

        // The form starts with an invitation; of one that is not in the list nothing is known.
        if (oproepen[0].Soort == OproepSoort.Herhaling) oproepen.Insert(0, new Oproep { Soort = OproepSoort.Uitnodiging });
        if (oproepen.Count > V.Oproepen)
        {
            noShow.Weggelaten = oproepen.Count - V.Oproepen;
            oproepen.RemoveRange(1, noShow.Weggelaten);
        }

        // Whose appointment it was, the list does not say.
        var velden = CasusSchrijver.Schrijf(gedraging with { NoShow = gedraging.NoShow with { Oproepen = oproepen } });
        noShow.Advies = new Ingevuld([.. ingevuld.Alle.Select(v => KeyValuePair.Create(v.Veld, v.Waarde)), .. velden.Paren.Where(v => v.Key != V.Van)]);
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>Na een gemiste eerste afspraak volgt eerst een herhalingsoproep. Pas wie ook die mist, kan een maatregel krijgen.</summary>
internal sealed class Herhaling : Regel<Gedragingdossier, Beletsel>
{
    /// <summary>What the municipality does when the repeat invitation is missing.</summary>
    public static Vervolgstap Versturen { get; } = new(
        "herhalingsoproep-versturen",
        new($"Stuur een herhalingsoproep met een nieuwe afspraak en bewaar het bewijs van verzending."),
        [new Werkproces("herhalingsoproep")]);

    public override RegelId Id => new("no-show-herhaling");

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Werkproces("herhalingsoproep");

    public override string Vraag => "Is na de gemiste afspraak een herhalingsoproep verzonden, en ook die afspraak gemist?";

    public override string Gevolg => "Zonder gemiste herhaling nog geen maatregel: stuur eerst een herhalingsoproep.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Gedraging.NoShow is not { } noShow) return Nee($"De gedraging is geen no-show.");
        if (!dossier.Instellingen.HerhalingsoproepVereist) return Nee($"De gemeente heeft ingesteld dat een herhalingsoproep niet nodig is.");
        if (noShow.Oproepen.Count == 0) return Nee($"Er zijn nog geen oproepen opgegeven.");

        var herhaald = noShow.Oproepen[^1].Soort == OproepSoort.Herhaling;
        var eerderBekend = noShow.Oproepen.Take(noShow.Oproepen.Count - 1).Any(o => o.Aannemelijk != Antwoord.Nee && o.VoorafAfgemeld != Antwoord.Ja);
        return herhaald && eerderBekend
            ? Voldaan($"De gemiste afspraak volgde op een herhalingsoproep.").Met(Aannames.Herhalingsoproep)
            : Ja(new Beletsel(Uitkomst.NogNiet, Vervolgstappen: [Versturen]), Waarom(herhaald)).Met(Aannames.Herhalingsoproep);
    }

    private static FormattableString Waarom(bool herhaald) => herhaald
        ? $"Van een eerdere gemiste afspraak waarvan de oproep aankwam, is niets opgegeven."
        : (FormattableString)$"Alleen een eerste uitnodiging is gemist; er is nog geen herhalingsoproep verzonden.";
}

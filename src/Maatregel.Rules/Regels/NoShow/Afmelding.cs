using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.NoShow;

/// <summary>
/// Wie zich vóór de afspraak afmeldt, bij wie dan ook binnen de gemeente, pleegt geen no-show, ook als de afmelding
/// binnen de gemeente niet is doorgegeven.
/// </summary>
internal sealed class Afmelding : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.NoShowAfmelding);

    public override Stap Stap => Stap.Oproep;

    public override Bron Bron { get; } = new Werkproces("afmelding vooraf");

    /// <summary>Whoever keeps the appointments is told of a cancelling.</summary>
    public static Vervolgstap Doorgeven { get; } = new(
        Vervolgstapcode.AfmeldingInternDoorgeven,
        $"Geef de afmelding door aan wie de afspraken registreert: dit was geen no-show.",
        [new Werkproces("afmelding vooraf")]);

    public override string Vraag => "Heeft de belanghebbende zich vóór een van de afspraken afgemeld?";

    public override string Gevolg => "Geen no-show en dus geen maatregel; de gemeente geeft de afmelding intern door.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (dossier.Oproepen is not { } verloop) return Nee($"De gedraging is geen no-show.");
        if (verloop.GeenNoShow)
        {
            return Ja(Gevolgen(verloop), $"De {dossier.Wie} heeft zich vooraf afgemeld voor {Afspraak(verloop.Afmeldingen.First())}.");
        }

        return verloop.Tellend.Any(o => o.VoorafAfgemeld == Antwoord.Onbekend && !o.Kwam)
            ? Open(Vraagcode.VoorafAfgemeld, $"Heeft de {dossier.Wie} zich vóór de afspraak afgemeld, bij wie dan ook binnen de gemeente?", dossier.Id)
            : verloop.Afgemeld ? Nee($"De {dossier.Wie} heeft zich vooraf afgemeld voor {Afspraak(verloop.Afmeldingen.First())}; die afspraak telt niet mee.")
            : Nee($"De {dossier.Wie} heeft zich voor geen van de afspraken vooraf afgemeld.");
    }

    private static Beletsel Gevolgen(Oproepverloop verloop)
    {
        List<Vervolgstap> stappen = [Doorgeven];
        if (!verloop.LaatsteAfgemeld) stappen.Add(Herhaling.Versturen);
        return new Beletsel(Uitkomst.GeenMaatregel, Vervolgstappen: stappen);
    }

    private static Toelichting Afspraak(Oproep oproep) =>
        oproep.AfspraakOp is { } dag ? $"de afspraak van {dag}" : (Toelichting)$"de afspraak";
}

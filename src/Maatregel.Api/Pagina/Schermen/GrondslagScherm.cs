using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Schermen;

/// <summary>Which basis, when more than one fits: both side by side.</summary>
internal sealed class GrondslagScherm : Scherm
{
    public override string Code => "grondslag";

    public override string Titel => "Welke grondslag past het best?";

    public override string Kort => "De grondslag";

    public override string Inleiding => "Kijk welke bepaling past bij wat er is gebeurd. Passen er meer, dan kunnen de gevolgen sterk verschillen. Kies, en leg uit waarom.";

    public override bool Geldt(Stand stand) => stand.Grondslagkeuzen.Kandidaten.Count > 1 || (stand.Gevraagd(Vraagcode.GrondslagKiezen, Vraagcode.NakomingBepaling) && stand.Grondslagkeuzen.Passend.Count > 0);

    public override bool PerGedraging => true;

    public override IReadOnlyList<Vraag> Vragen(Stand stand) =>
    [
        Schermen.Vragen.Keuze(
            V.Grondslag,
            "Welke bepaling kiest u?",
            [
                .. stand.Grondslagkeuzen.Passend.Select(g => new Optie(g.Waarde, Grondslagen.Naam(g, stand))),
                .. stand.Grondslagkeuzen.Andere is { } keuze ? [Eerder(keuze, stand)] : Array.Empty<Optie>(),
                Schermen.Vragen.WeetNiet("Lees de uitnodiging en het plan van aanpak. Waar was de afspraak voor bedoeld? Overleg zo nodig met een jurist."),
            ]),
        Schermen.Vragen.Motivering(V.GrondslagWaarom, "Waarom kiest u deze bepaling?", "Noem wat er in de uitnodiging of het besluit staat. Zonder reden telt de keuze niet."),
    ];

    /// <summary>Shown and not dropped: whoever chose it sees when it fits no more.</summary>
    private static Optie Eerder(string keuze, Stand stand) =>
        new(keuze, Grondslagen.Naam(new RegelId(keuze), stand)) { Uitleg = stand.Grondslagkeuzen.Vervallen ? "Dit koos u eerder. Het past niet bij wat nu is ingevuld: kies opnieuw." : null };
}

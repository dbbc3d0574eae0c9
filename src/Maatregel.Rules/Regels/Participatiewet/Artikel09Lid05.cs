using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;

namespace Maatregel.Rules.Regels.Participatiewet;

/// <summary>De arbeidsverplichtingen gelden niet voor wie volledig en duurzaam arbeidsongeschikt is.</summary>
internal sealed class Artikel09Lid05 : Regel<Gedragingdossier, Beletsel>
{
    public override RegelId Id => new(Regelcode.Pw9Lid5);

    public override Stap Stap => Stap.Plicht;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("9").Lid("5");

    public override bool HangtAfVanDeDag => true;

    public override string Vraag => "Was de belanghebbende op de dag van de gedraging volledig en duurzaam arbeidsongeschikt?";

    public override string Gevolg => "De arbeidsverplichtingen gelden niet: geen maatregel.";

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier) =>
        !dossier.GaatOverArbeidsverplichting ? Nee($"De geschonden verplichting geldt ook bij arbeidsongeschiktheid.")
        : dossier.Persoon?.VolledigEnDuurzaamArbeidsongeschikt switch
        {
            Antwoord.Ja when !dossier.AlleenArbeidsverplichtingen => Voldaan($"De {dossier.Wie} was volledig en duurzaam arbeidsongeschikt; alleen de andere verplichting gold."),
            Antwoord.Ja => Ja(Beletsel.GeenMaatregel, $"De {dossier.Wie} was volledig en duurzaam arbeidsongeschikt."),
            Antwoord.Nee => Nee($"De {dossier.Wie} was niet volledig en duurzaam arbeidsongeschikt."),
            _ => Open(Vraagcode.Arbeidsongeschiktheid, $"Was de {dossier.Wie} op de dag van de gedraging volledig en duurzaam arbeidsongeschikt?", dossier.Id),
        };
}

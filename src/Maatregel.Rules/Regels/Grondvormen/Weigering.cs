using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Lezen;
using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Grondvormen;

/// <summary>
/// Not seeking or not accepting work under IOAW and IOAZ: refusal, a power of the college. A lowering there has no basis. The
/// college refrains from refusal too when every form of blame is absent, and a duty that was lifted cannot be breached.
/// </summary>
internal abstract class Weigering : Routeregel
{
    public override string Vraag => "Gaat het om niet zoeken of niet aanvaarden van werk?";

    public override string Gevolg => "Geen verlaging; het college kan de uitkering blijvend of tijdelijk weigeren.";

    public override IReadOnlyList<Uitspraak> Uitspraken { get; } = [new("ECLI:NL:CRVB:2019:1908"), new("ECLI:NL:RBNHO:2019:220")];

    public override Bevinding<Beletsel> Beoordeel(Gedragingdossier dossier)
    {
        if (!dossier.Verplichtingen.Any(Betreft)) return Nee($"De gedraging gaat niet over het zoeken of aanvaarden van werk.");
        if (dossier.Oordeel?.Verwijtbaarheid?.Mate == Mate.Ontbreekt)
        {
            return Nee($"Geoordeeld is dat elke vorm van verwijtbaarheid ontbreekt; dan weigert het college de uitkering niet.", Herkomst.Oordeel);
        }

        if (dossier.Verplichtingen.All(dossier.Ontheven)) return Nee($"Op {dossier.Datum} gold een ontheffing van deze verplichting.");
        return Naar(dossier, Route(dossier), $"De gedraging is niet zoeken of niet aanvaarden van werk.") with { Opmerking = dossier.Verordening.Weigering?.Opmerking };
    }

    /// <summary>A part or a duration is only said when it was read: a refusal is a power, and an assumption would steer it.</summary>
    private Route Route(Gedragingdossier dossier)
    {
        var (verordening, bepaling) = (dossier.Verordening, dossier.Verordening.Weigering);
        var bron = bepaling.Bron(verordening, "weigering");
        return bepaling is { Status: Bepalingstatus.Bekend, Inhoud: { } regeling }
            && Terzijde.Waarom(bron.RegelId, bepaling.BuitenToepassing, dossier.Casus.BuitenToepassing, dossier.Datum) is null
            && regeling.Tekst(verordening, dossier.Verplichtingen) is { } tekst
                ? new(Routecode.Weigering, $"{Beoordeling}{OfDePlichtGold(dossier)} De verordening zegt daarover: {tekst}.", [Bron, bron, .. Uitspraken])
                : new(Routecode.Weigering, $"{Beoordeling}{OfDePlichtGold(dossier)}", [Bron, .. Uitspraken]);
    }

    /// <summary>What was told, or not told, of whether the duty bound this person: the college judges, and does not judge without it.</summary>
    private static Toelichting OfDePlichtGold(Gedragingdossier dossier)
    {
        var ontheffing = dossier.Persoon?.Ontheffingen is null ? " Ga ook na of op die dag een ontheffing gold: dan was er geen plicht." : "";
        var persoon = dossier.Persoon?.Pensioengerechtigd == Antwoord.Ja ? $" De {dossier.Inwoner} had de pensioengerechtigde leeftijd bereikt: ga na of de plicht dan gold."
            : dossier.Persoon?.VolledigEnDuurzaamArbeidsongeschikt == Antwoord.Ja ? $" De {dossier.Inwoner} was volledig en duurzaam arbeidsongeschikt: ga na of de plicht dan gold."
            : "";
        return $"{Kind(dossier)}{persoon}{ontheffing}";
    }

    /// <summary>Article 37a makes accepting work wait for the same inquiry as article 9, fourth paragraph, of the Participatiewet; whether it was made, the college weighs here.</summary>
    private static Toelichting Kind(Gedragingdossier dossier)
    {
        if (dossier.Persoon?.AlleenstaandeOuderMetKindJongerDan12 != Antwoord.Ja || !dossier.Verplichtingen.Any(v => v.Code is Verplichtingcode.Ioaw37Lid1C or Verplichtingcode.Ioaz37Lid1C)) return $"";
        var onderzoek = dossier.Oordeel?.Voorwaarden?.OpvangScholingEnBelastbaarheidOnderzocht switch
        {
            Antwoord.Ja => "Volgens de opgave is dat onderzocht.",
            Antwoord.Nee => "Volgens de opgave is dat niet onderzocht; dan was er geen plicht om dit werk te aanvaarden.",
            _ => "Ga na of dat is onderzocht.",
        };
        return $" De {dossier.Inwoner} is alleenstaande ouder van een kind jonger dan twaalf jaar: werk hoeft pas te worden aanvaard als opvang, scholing en belastbaarheid zijn onderzocht ({Wet.Van(dossier.Regeling).Artikel("37a")}). {onderzoek}";
    }

    /// <summary>What the college is to judge.</summary>
    protected virtual Toelichting Beoordeling { get; } =
        $"Beoordeel of de uitkering geheel of gedeeltelijk wordt geweigerd. Dat mag, maar moet niet; een verlaging kan hier niet.";

    protected sealed override bool Betreft(Verplichting verplichting) => verplichting.WerkZoekenOfAanvaarden;
}

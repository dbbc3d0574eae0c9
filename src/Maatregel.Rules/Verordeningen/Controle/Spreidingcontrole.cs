namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>The Act bounds spreading: article 18, fifth paragraph, second sentence.</summary>
internal static class Spreidingcontrole
{
    private const string Pad = "$.spreiding";

    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        if (Statuscontrole.Inhoud(v.Spreiding, Pad, v, b) is not { } spreiding) return;
        Onderdelen.Controleer([spreiding.Onderdelen], _ => Pad + ".inhoud.onderdelen", b);
        b.Eis(spreiding.Plannen.Count > 0, Pad + ".inhoud.plannen", "ongeldig-aantal", "Noem ten minste één plan om te spreiden.");
        foreach (var (index, plan) in spreiding.Plannen.Index())
        {
            var pad = JsonPad.Element(Pad + ".inhoud.plannen", index);
            Plan(plan, pad, b);
            b.Eis(!spreiding.Plannen.Take(index).Any(eerder => eerder.SequenceEqual(plan)), pad, "dubbel", "Noem elk plan één keer.", null, Pad + ".inhoud.plannen");
        }
    }

    private static void Plan(IReadOnlyList<Breuk> plan, string pad, Tegenspraaklijst b)
    {
        var past = plan.Count is >= 1 and <= Spreidingsgrens.Maanden;
        b.Eis(
            past,
            pad,
            "buiten-wet",
            "Spreiden kan over de maand van oplegging en hoogstens de twee maanden daarna.",
            Grens.Artikel18("5"));
        if (!past) return;
        b.Eis(plan.Count > 1, pad, "geen-spreiding", "Een plan van één deel spreidt niet: noem het deel van elke maand, of laat het plan weg.");
        b.Eis(plan.All(d => d.Teller > 0), pad, "buiten-wet", "Elke maand van een plan draagt een deel.", Grens.Artikel18("5"));
        b.Eis(plan[0] >= Spreidingsgrens.EersteMaand, pad, "buiten-wet", "In de eerste maand wordt ten minste een derde verrekend.", Grens.Artikel18("5"));
        b.Eis(plan.Aggregate((som, deel) => som + deel) == Spreidingsgrens.Geheel, pad, "som-niet-een", "De delen van een plan zijn samen precies 1.", Grens.Artikel18("5"));
    }
}

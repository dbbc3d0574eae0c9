namespace Maatregel.Rules.Verordeningen.Controle;

/// <summary>Checks the tariff of each category.</summary>
internal static class Tarievencontrole
{
    public static void Controleer(Verordening v, Tegenspraaklijst b)
    {
        var bezet = new HashSet<(int, Regeling)>();
        foreach (var (index, tarief) in v.Tarieven.Index())
        {
            var pad = JsonPad.Element("$.tarieven", index);
            var bekend = tarief.Status == Bepalingstatus.Bekend;
            Statuscontrole.Rij(tarief.Status, tarief.Artikel, tarief.Vindplaats, tarief.Kennis, tarief.Tarief is not null || tarief.Recidive is not null, tarief.BuitenToepassing, pad, b);
            Afdrukcontrole.Controleer(tarief.Afdrukken, pad + ".afdrukken", b);
            Tariefcontrole.Controleer(tarief.Tarief, pad + ".tarief", b);
            b.Eis(!bekend || tarief.Tarief is not null, pad + ".tarief", "ontbreekt", "Een bekend tarief heeft een percentage of bedrag en een duur.", null, pad + ".status");
            b.Eis(tarief.Categorie is >= 1 and <= Maat.Categorie, pad + ".categorie", "buiten-bereik", $"Een categorie is een nummer van 1 tot en met {Maat.Categorie}.");
            b.Eis(tarief.Regelingen.All(v.Regelingen.Contains), pad + ".regelingen", "andere-regeling", "Deze regeling valt buiten de verordening.", null, "$.regelingen");
            b.Eis(
                !bekend || v.Gedragingen.Any(g => g.Categorie == tarief.Categorie),
                pad + ".categorie",
                "ongebruikte-categorie",
                "Geen enkele gedraging valt in deze categorie.",
                null,
                "$.gedragingen");
            var regelingen = tarief.Regelingen.Count == 0 ? v.Regelingen : tarief.Regelingen;
            b.Eis(regelingen.Distinct().All(r => bezet.Add((tarief.Categorie, r))), pad + ".categorie", "dubbel", "Deze categorie heeft al een tarief voor dezelfde regeling.", null, "$.tarieven", "$.regelingen");
        }
    }
}

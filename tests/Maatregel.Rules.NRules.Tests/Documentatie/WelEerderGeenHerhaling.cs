using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.NRules.Beleid;
using Maatregel.Rules.Recht;
using NodaTime;

namespace OnzeGemeente.Beleid;

public sealed class WelEerderGeenHerhaling : Beleidsregel
{
    public override Bron Bron => new Beleidsbepaling("Beleidsregels maatregelen 2024", "artikel 4");

    public override Geldigheid Geldigheid => new(new LocalDate(2024, 1, 1));

    public override void Define()
    {
        EerdereMaatregel eerdere = null!;
        Overweging overweging = null!;
        When()
            .Match(() => eerdere, e => e.Regel == new RegelId("pw-18-5"))
            .Match(() => overweging, o => o.Regel == new RegelId("pw-18-6"), o => o.Status == OverwegingStatus.NietVanToepassing);
        Then().Yield(_ => Punt(eerdere, overweging));
    }

    private Beleidspunt Punt(EerdereMaatregel eerdere, Overweging overweging) =>
        Vraag($"Hielp de maatregel van {eerdere.Bekendgemaakt}? Dit is geen herhaling. {overweging.Toelichting}", overweging.Gedraging);
}

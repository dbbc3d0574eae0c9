using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks an exemption.</summary>
internal sealed class OntheffingValidator : Deelvalidator<Ontheffing>
{
    public OntheffingValidator()
    {
        RuleFor(o => o.Verplichtingen).Aantal(0, Grenzen.Verplichtingen, "verplichtingen");
        RuleFor(o => o.Van).Datum();
        RuleFor(o => o.TotEnMet).Datum()
            .Must((o, totEnMet) => !(totEnMet < o.Van))
            .Fout("ongeldige-volgorde", "De ontheffing eindigt vóór zij begint.", "van");
    }
}

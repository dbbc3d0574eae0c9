using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks one invitation.</summary>
internal sealed class OproepValidator : Deelvalidator<Oproep>
{
    public OproepValidator()
    {
        RuleFor(o => o.Verzonden).Datum();
        RuleFor(o => o.AfspraakOp).Datum()
            .Must((o, afspraak) => !(afspraak < o.Verzonden))
            .Fout("ongeldige-volgorde", "De oproep is verzonden na de afspraak.", "verzonden");
        RuleFor(o => o.VoorafAfgemeld)
            .NotEqual(Antwoord.Ja).When(o => o.Kwam)
            .Fout("niet-samen", "Iemand kan niet verschenen zijn en zich vooraf hebben afgemeld.", "verschenen");
    }
}

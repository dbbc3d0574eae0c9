using FluentValidation;
using FluentValidation.Results;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Refuses a duty of another law than that of the case: of a conduct, or of an exemption, where it would lift nothing.</summary>
internal static class Regelingen
{
    public static void Controleer(Casus casus, ValidationContext<Casus> context)
    {
        foreach (var (index, gedraging) in casus.Gedragingen.Index())
        {
            if (gedraging?.Verplichting is { } verplichting) Hoort(verplichting, JsonPad.Element("Gedragingen", index) + ".Verplichting", context);
        }

        Ontheffingen(casus.Belanghebbende, "Belanghebbende", context);
        Ontheffingen(casus.Partner, "Partner", context);
    }

    private static void Ontheffingen(Belanghebbende? persoon, string wie, ValidationContext<Casus> context)
    {
        foreach (var (index, ontheffing) in (persoon?.Ontheffingen ?? []).Index())
        {
            foreach (var (plaats, verplichting) in (ontheffing?.Verplichtingen ?? []).Index())
            {
                Hoort(verplichting, JsonPad.Element(JsonPad.Element(wie + ".Ontheffingen", index) + ".Verplichtingen", plaats), context);
            }
        }
    }

    private static void Hoort(Verplichting verplichting, string pad, ValidationContext<Casus> context)
    {
        if (verplichting.Regeling == context.InstanceToValidate.Regeling) return;
        context.AddFailure(new ValidationFailure(pad, "Deze verplichting hoort niet bij de regeling van de casus.")
        {
            ErrorCode = "andere-regeling",
            CustomState = (string[])["$.regeling"],
        });
    }
}

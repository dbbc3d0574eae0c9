using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>A judgement that belongs to one ground of herziening.</summary>
internal static class Grondeisen
{
    public static void AlleenBij<TOordeel>(this IRuleBuilder<Herzieningsverzoek, TOordeel?> eis, Herzieningsgrond grond)
        where TOordeel : class =>
        eis.Must((v, oordeel) => oordeel is null || v.Grond == grond)
            .Fout("niet-samen", $"Dit oordeel hoort alleen bij de grond {Codes<Herzieningsgrond>.Code(grond)}.", "grond");
}

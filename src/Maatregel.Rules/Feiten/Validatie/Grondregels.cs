using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>A judgement that belongs to one ground of herziening.</summary>
internal static class Grondregels
{
    public static void AlleenBij<TOordeel>(this IRuleBuilder<Herzieningsverzoek, TOordeel?> regel, Herzieningsgrond grond)
        where TOordeel : class =>
        regel.Must((v, oordeel) => oordeel is null || v.Grond == grond)
            .Fout("niet-samen", $"Dit oordeel hoort alleen bij de grond {Codes<Herzieningsgrond>.Code(grond)}.", "grond");
}

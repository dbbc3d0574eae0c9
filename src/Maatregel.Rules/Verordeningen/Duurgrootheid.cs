namespace Maatregel.Rules.Verordeningen;

/// <summary>Waaruit de duur van een verlaging volgt.</summary>
internal enum Duurgrootheid
{
    /// <summary>Het aantal maanden dat iemand door de gedraging langer of eerder op bijstand is aangewezen.</summary>
    MaandenLangereAfhankelijkheid,
}

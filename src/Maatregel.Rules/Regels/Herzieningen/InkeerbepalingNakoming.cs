using Maatregel.Rules.Verordeningen;

namespace Maatregel.Rules.Regels.Herzieningen;

/// <summary>Het oordeel over inkeer volgens de verordening.</summary>
internal sealed class InkeerbepalingNakoming(Verordening verordening) : Inkeernakoming
{
    private readonly Verordeningsbepaling _bron = Inkeerbepaling.BronVan(verordening);

    public override RegelId Id => _bron.RegelId;

    public override Bron Bron => _bron;
}

using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Grondvormen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Horizon.Proefregime;

/// <summary>A rule as it stands, with a last day: what an end date in the rule itself would do.</summary>
internal sealed class Vervallen<TDossier, TConclusie>(Regel<TDossier, TConclusie> regel, LocalDate laatsteDag) : Regel<TDossier, TConclusie>
    where TConclusie : class
{
    public override RegelId Id => regel.Id;

    public override Stap Stap => regel.Stap;

    public override Bron Bron => regel.Bron;

    public override Geldigheid Geldigheid => new(regel.Geldigheid.Van, laatsteDag);

    public override string Vraag => regel.Vraag;

    public override string Gevolg => regel.Gevolg;

    public override IReadOnlyList<RegelId> WijktAfVan => regel.WijktAfVan;

    public override IReadOnlyList<Uitspraak> Uitspraken => regel.Uitspraken;

    public override Bevinding<TConclusie> Beoordeel(TDossier dossier) => regel.Beoordeel(dossier);
}

using FluentValidation;

namespace Maatregel.Rules.Feiten.Validatie;

/// <summary>Checks the benefit.</summary>
internal sealed class UitkeringValidator : Deelvalidator<Uitkering>
{
    public UitkeringValidator()
    {
        RuleFor(u => u.NormPerMaand).Norm();
        RuleFor(u => u.Leefsituatie)
            .Null().When(u => u.NormPerMaand is not null)
            .Fout("niet-samen", "Geef normPerMaand of leefsituatie, niet allebei.", "normPerMaand");
        RuleFor(u => u.LatereNormen).Aantal(0, Grenzen.LatereNormen, "latere normen");
        RuleFor(u => u.LatereNormen).ElkDeel(new LatereNormValidator());
        RuleFor(u => u.LatereNormen)
            .Empty().When(u => u.NormPerMaand is null)
            .Fout("niet-samen", "Een latere norm kan alleen naast een norm per maand.", "normPerMaand");
        RuleFor(u => u.LatereNormen)
            .Must(normen => normen.Select(n => n.Vanaf).Distinct().Count() == normen.Count)
            .Fout("dubbel", "Van één maand zijn twee normen gegeven.");
        RuleFor(u => u.MeldingOp).Datum();
        RuleFor(u => u.ToegekendPer).Datum();
        RuleFor(u => u.LaatstUitbetaaldeMaand).Maand()
            .Must((u, maand) => !(maand < u.ToegekendPer?.ToYearMonth()))
            .Fout("ongeldige-volgorde", "De laatst uitbetaalde maand ligt vóór de toekenning.", "toegekendPer")
            .Must((u, maand) => !(maand < u.MeldingOp?.ToYearMonth()) || u.BeeindigdPer is not null)
            .Fout("ongeldige-volgorde", "De laatst uitbetaalde maand ligt vóór de melding. Is er over een eerdere uitkering betaald, geef dan ook wanneer die eindigde.", "meldingOp");
        RuleFor(u => u.BeeindigdPer).Datum()
            .Must((u, einde) => !(einde < u.ToegekendPer))
            .Fout("ongeldige-volgorde", "De uitkering eindigt vóór zij begint.", "toegekendPer");
        RuleFor(u => u.OpnieuwToegekendPer).Datum()
            .Must((u, opnieuw) => opnieuw is null || u.BeeindigdPer is not null)
            .Fout("ontbreekt", "Een nieuwe toekenning kan alleen na een beëindiging: geef ook de eerste dag zonder uitkering.", "beeindigdPer")
            .Must((u, opnieuw) => !(opnieuw < u.BeeindigdPer))
            .Fout("ongeldige-volgorde", "De nieuwe toekenning ligt vóór de beëindiging.", "beeindigdPer");

        RuleFor(u => u.MaandenZonderUitkering).Aantal(0, Grenzen.MaandenZonderUitkering, "maanden zonder uitkering");

        // Stop would end the list at its first fault.
        RuleForEach(u => u.MaandenZonderUitkering).Cascade(CascadeMode.Continue).Maand();
    }
}

using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Regels.Bevindingen;
using Maatregel.Rules.Regels.Dossiers;
using Maatregel.Rules.Regels.Grondvormen;
using NodaTime;

namespace Maatregel.Rules.Tests.Juridisch.Horizon.Proefregime;

/// <summary>Not law: article 18, second paragraph, as it might read when paragraphs 4 to 8 have lapsed.</summary>
internal sealed class TweedeLidVoorElkePlicht(LocalDate eersteDag) : Regel<Gedragingdossier, Grondslag>
{
    public override RegelId Id => new("pw-18-2");

    public override Stap Stap => Stap.Grondslag;

    public override Bron Bron { get; } = Wet.Participatiewet.Artikel("18").Lid("2");

    public override Geldigheid Geldigheid { get; } = new(eersteDag);

    public override string Vraag => "Is een verplichting geschonden?";

    public override string Gevolg => "De verordening bepaalt percentage en duur.";

    public override Bevinding<Grondslag> Beoordeel(Gedragingdossier dossier) => Voldaan($"Bij elke verplichting bepaalt de verordening de verlaging.", Herkomst.Recht);
}

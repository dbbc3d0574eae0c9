using System.Text;
using System.Text.Json.Nodes;
using Maatregel.Rules.Json;
using Maatregel.Rules.Recht;
using Maatregel.Rules.Tests.Hulp;
using Maatregel.Rules.Tests.Voorbeelden;
using Maatregel.Rules.Waarden;
using Snapshooter.Xunit;

namespace Maatregel.Rules.Tests.Juridisch.Verordeningsrecht;

/// <summary>Per verordening de hele tabel: verplichting en geschiedenis tegenover de maatregel.</summary>
[Trait("soort", "juridisch")]
public sealed class TabelVanEenVerordening
{
    /// <summary>The conditions of parts c, d and e are met.</summary>
    private const string Voorwaarden =
        """{"voorVerhuizing":"ja","reistijdHoogstensDrieUur":"ja","reizenNoodzakelijk":"ja","geenAndereMogelijkheid":"ja","contractTenMinsteEenJaar":"ja","nettoloonTenMinsteNorm":"ja"}""";

    private static readonly MaatregelAdviseur Adviseur = new(Proefdocument.Bibliotheek);

    private static readonly (string Naam, string? Regel, int? Categorie)[] Geschiedenissen =
    [
        ("geen eerdere maatregel", null, null),
        ("eerder volgens het vijfde lid", "pw-18-5", null),
        ("eerder volgens het zesde lid", "pw-18-6", null),
        ("eerder volgens de verordening, categorie 1", null, 1),
        ("eerder volgens de verordening, categorie 2", null, 2),
        ("eerder volgens de verordening, categorie 3", null, 3),
    ];

    [Theory]
    [InlineData("GM1916", "Leidschendam-Voorburg")]
    [InlineData("GM0384", "Diemen")]
    [InlineData("GM0363", "Amsterdam")]
    public void Elke_verplichting_met_elke_geschiedenis(string gemeente, string naam)
    {
        var tabel = new StringBuilder($"{naam}: gedraging 2024-05-13, norm 1308.45\n");
        foreach (var regeling in Enum.GetValues<Regeling>())
        {
            foreach (var verplichting in Verplichtingen.Alle.Where(v => v.Regeling == regeling))
            {
                tabel.Append('\n').Append(verplichting.Code).Append('\n');
                foreach (var uitkomst in Geschiedenissen.GroupBy(g => Kern(gemeente, regeling, verplichting, g.Regel ?? (g.Categorie is null ? null : Verlaging(regeling)), g.Categorie), g => g.Naam))
                {
                    tabel.Append("  ").AppendJoin("; ", uitkomst).Append("\n    ").Append(uitkomst.Key).Append('\n');
                }
            }
        }

        Snapshot.Match(tabel.ToString(), $"TabelVanEenVerordening.{naam}");
    }

    /// <summary>A lowering under the verordening, written down by the provision of the Act that gives the power to it.</summary>
    private static string Verlaging(Regeling regeling) => regeling switch
    {
        Regeling.Ioaw => "ioaw-20-2",
        Regeling.Ioaz => "ioaz-20-1",
        _ => "pw-18-2",
    };

    private static string Kern(string gemeente, Regeling regeling, Verplichting verplichting, string? eerdere, int? categorie)
    {
        var casus = Voorbeeld.Contract();
        casus["gemeente"] = gemeente;
        casus["regeling"] = Codes<Regeling>.Code(regeling);
        casus["gedragingen"]![0]!["verplichting"] = verplichting.Code;
        casus["gedragingen"]![0]!.AsObject().Remove("noShow");
        casus["gedragingen"]![0]!["oordeel"]!.AsObject().Remove("grondslag");
        casus["gedragingen"]![0]!["oordeel"]!["voorwaarden"] = JsonNode.Parse(Voorwaarden);
        casus["belanghebbende"]!["jongerDan27"] = "nee";
        casus["belanghebbende"]!["alleenstaandeOuderMetKindJongerDan12"] = "nee";
        if (eerdere is not null)
        {
            casus["eerdereMaatregelen"] = new JsonArray(new JsonObject
            {
                ["regel"] = eerdere,
                ["categorie"] = categorie,
                ["bekendgemaakt"] = "2024-01-15",
                ["percentage"] = 100,
                ["maanden"] = 1,
                ["status"] = "geldig",
            });
        }

        return Werkvoorbeeld.Kern(Adviseur.Adviseer(CasusReader.Lees(Encoding.UTF8.GetBytes(casus.ToJsonString())).Waarde!));
    }
}

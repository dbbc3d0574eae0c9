using System.Text;
using Maatregel.Rules.Adviezen;
using Maatregel.Rules.Register;
using Maatregel.Rules.Waarden;

namespace Maatregel.Rules.Tests.Hulp;

/// <summary>The page docs/beslisschema.md: the steps with their rules of law as a flowchart.</summary>
internal static class Schemapagina
{
    public static string Tekst()
    {
        var tekst = new StringBuilder();
        tekst.Append("""
            # Het beslisschema

            Een zaak gaat één keer door deze stappen, van boven naar beneden. Elke stap noemt de regels van de wet die er worden
            bekeken; de bepalingen van de verordening komen daar per gemeente bij (zie [regels.md](regels.md)). Open vragen worden
            onderweg verzameld en samen gesteld: staat er aan het eind nog een vraag open, dan is de uitkomst `nog-niet`.

            ```mermaid
            flowchart TD

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < Regelregister.Stappen.Count; i++)
        {
            var stap = Regelregister.Stappen[i];
            var regels = string.Join(", ", Regelregister.Wet.Where(r => r.Stap == stap.Stap).Select(r => r.Id.Waarde));
            tekst.Append("    s").Append(i + 1).Append("[\"").Append(i + 1).Append(". ").Append(stap.Vraag);
            if (regels.Length > 0) tekst.Append("<br/><small>").Append(regels).Append("</small>");
            tekst.Append("\"]\n");
            if (i + 1 < Regelregister.Stappen.Count) tekst.Append("    s").Append(i + 1).Append(" --> s").Append(i + 2).Append('\n');
            foreach (var einde in stap.Einden)
            {
                var code = Codes<Uitkomst>.Code(einde);
                tekst.Append("    s").Append(i + 1).Append(" --> s").Append(i + 1).Append('_').Append(einde).Append("([").Append(code).Append("])\n");
            }
        }

        return tekst.Append("```\n").ToString();
    }
}

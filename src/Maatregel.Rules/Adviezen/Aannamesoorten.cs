using System.Collections.Frozen;
using static Maatregel.Rules.Adviezen.Geraakt;

namespace Maatregel.Rules.Adviezen;

/// <summary>Per code: how much the default weighs, and what it touches.</summary>
internal static class Aannamesoorten
{
    private const string Model = "modelbepaling-";

    private static readonly FrozenDictionary<string, Aannamesoort> Soorten = new Dictionary<string, Aannamesoort>(StringComparer.Ordinal)
    {
        ["afstemming-langer-dan-standaard"] = Bepalend(Duur),
        ["bekendmaking-is-peildatum"] = Achtergrond(Ingang, Termijn, Geraakt.Venster),
        ["bepalingen-onbekend"] = Bepalend(Grondslag, Percentage),
        ["berekeningsgrondslag-onbekend"] = Achtergrond(Bedrag),
        ["datum-gedraging"] = Bepalend(Grondslag, Duur, Geraakt.Venster),
        ["deelname-traject"] = Bepalend(Grondslag),
        ["eerdere-maatregel-geldt"] = Bepalend(Percentage, Duur),
        ["eerdere-maatregel-loopt"] = Achtergrond(Bedrag),
        ["eerdere-maatregel-niet-nihil"] = Bepalend(Percentage, Duur),
        ["gelijkgestelde-dagen"] = Achtergrond(Termijn),
        ["hardheidsclausule"] = Achtergrond(Percentage, Duur),
        ["herhaling-van-twee-soorten"] = Achtergrond(Geraakt.Venster),
        ["herhalingsoproep"] = Bepalend(Grondslag),
        ["herleving-onbekend"] = Achtergrond(Bedrag),
        ["heroverwegingstermijn"] = Achtergrond(Termijn),
        ["herziening-na-betaling"] = Bepalend(Bedrag),
        ["herziening-vanaf"] = Bepalend(Ingang, Bedrag),
        ["herziening-vervalt"] = Bepalend(Bedrag),
        ["horen-niet-gelezen"] = Achtergrond(),
        ["ingang-onbekend"] = Achtergrond(Ingang),
        ["inkeer-op-verzoek"] = Achtergrond(Ingang, Bedrag),
        ["inkeer-volgens-toelichting"] = Bepalend(Ingang, Bedrag),
        ["inkeer-volgens-verordening"] = Achtergrond(Ingang, Bedrag),
        ["keuze-tegen-voorrang"] = Bepalend(Grondslag, Percentage, Duur),
        ["laatst-uitbetaald-onbekend"] = Achtergrond(Ingang),
        ["maand-van-oplegging"] = Achtergrond(Ingang, Bedrag),
        ["maanden-zonder-uitkering"] = Bepalend(Duur, Bedrag),
        [Model + "afzien"] = Achtergrond(),
        [Model + "berekeningsgrondslag"] = Achtergrond(Bedrag),
        [Model + "herleving"] = Achtergrond(Bedrag),
        [Model + "ingang"] = Achtergrond(Ingang),
        ["niet-gesteld-alleenstaande-ouder"] = Achtergrond(Grondslag),
        ["niet-gesteld-arbeid-aanvaard"] = Achtergrond(Grondslag),
        ["niet-gesteld-verlies-van-werk"] = Achtergrond(Grondslag),
        ["norm-onbekend"] = Bepalend(Bedrag),
        ["norm-over-halfjaar"] = Bepalend(Bedrag),
        ["ontheffing-van-werk"] = Bepalend(Grondslag),
        ["ook-meegerekend"] = Achtergrond(Bedrag),
        ["plicht-van-rechtswege"] = Bepalend(Grondslag),
        ["recidive-anker"] = Achtergrond(Duur, Geraakt.Venster),
        ["regime-op-dag-van-gedraging"] = Achtergrond(Grondslag, Percentage, Duur),
        ["samenloop-maat"] = Bepalend(Percentage, Duur, Bedrag),
        ["samenloop-norm"] = Bepalend(Grondslag, Percentage, Duur, Bedrag),
        ["telt-mee-niet-gebruikt"] = Bepalend(Percentage, Duur),
        ["terugwerkende-kracht"] = Bepalend(Grondslag, Percentage, Duur),
        ["verminderde-verwijtbaarheid"] = Bepalend(Percentage),
        ["verminderde-verwijtbaarheid-vierde-lid"] = Bepalend(Percentage),
        ["verordening-nog-van-kracht"] = Bepalend(Grondslag, Percentage, Duur),
        ["volgorde-van-maatregelen"] = Bepalend(Duur, Bedrag),
        ["waarschuwing-onbekend"] = Bepalend(Percentage, Duur),
        ["wettekst-na-horizon"] = Bepalend(Grondslag, Percentage, Duur, Geraakt.Venster),
        ["wettekst-na-laatste-lezing"] = Achtergrond(Grondslag, Percentage, Duur),
        ["zwaarder-dan-het-tarief"] = Bepalend(Percentage),
    }.ToFrozenDictionary();

    /// <summary>What is not written down here weighs, and so is never folded away.</summary>
    private static readonly Aannamesoort Anders = Bepalend(Percentage, Duur);

    public static bool Kent(string code) => Soorten.ContainsKey(code);

    public static Aannamesoort Van(string code) => Soorten.GetValueOrDefault(code, Anders);

    private static Aannamesoort Bepalend(params Geraakt[] raakt) => new(Aannamegewicht.Bepalend, Reeks.Kopie(raakt));

    private static Aannamesoort Achtergrond(params Geraakt[] raakt) => new(Aannamegewicht.Achtergrond, Reeks.Kopie(raakt));
}

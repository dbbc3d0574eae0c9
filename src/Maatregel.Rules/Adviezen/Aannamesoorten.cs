using System.Collections.Frozen;
using static Maatregel.Rules.Adviezen.Geraakt;

namespace Maatregel.Rules.Adviezen;

/// <summary>Per code: how much the default weighs, and what it touches.</summary>
internal static class Aannamesoorten
{
    private static readonly FrozenDictionary<string, Aannamesoort> Soorten = new Dictionary<string, Aannamesoort>(StringComparer.Ordinal)
    {
        [Aannamecode.AfstemmingLangerDanStandaard] = Bepalend(Duur),
        [Aannamecode.BekendmakingIsPeildatum] = Achtergrond(Ingang, Termijn, Geraakt.Venster),
        [Aannamecode.BepalingenOnbekend] = Bepalend(Grondslag, Percentage),
        [Aannamecode.BerekeningsgrondslagOnbekend] = Achtergrond(Bedrag),
        [Aannamecode.BijstandVanDeGemeente] = Bepalend(Grondslag),
        [Aannamecode.BoeteNaastVierdeLid] = Bepalend(Grondslag),
        [Aannamecode.DatumGedraging] = Bepalend(Grondslag, Duur, Geraakt.Venster),
        [Aannamecode.DeelnameTraject] = Bepalend(Grondslag),
        [Aannamecode.EerdereMaatregelGeldt] = Bepalend(Percentage, Duur),
        [Aannamecode.EerdereMaatregelLoopt] = Achtergrond(Bedrag),
        [Aannamecode.EerdereMaatregelNietNihil] = Bepalend(Percentage, Duur),
        [Aannamecode.GekozenPercentageBijHerhaling] = Bepalend(Percentage),
        [Aannamecode.GelijkgesteldeDagen] = Achtergrond(Termijn),
        [Aannamecode.Hardheidsclausule] = Achtergrond(Percentage, Duur),
        [Aannamecode.HerhalingVanTweeSoorten] = Achtergrond(Geraakt.Venster),
        [Aannamecode.Herhalingsoproep] = Bepalend(Grondslag),
        [Aannamecode.HerlevingOnbekend] = Achtergrond(Bedrag),
        [Aannamecode.Heroverwegingstermijn] = Achtergrond(Termijn),
        [Aannamecode.HerzieningNaBetaling] = Bepalend(Bedrag),
        [Aannamecode.HerzieningVanaf] = Bepalend(Ingang, Bedrag),
        [Aannamecode.HerzieningVervalt] = Bepalend(Bedrag),
        [Aannamecode.HorenNietGelezen] = Achtergrond(),
        [Aannamecode.HorenNietNodig] = Bepalend(),
        [Aannamecode.IngangDagVanDeMaand] = Bepalend(Ingang, Bedrag),
        [Aannamecode.IngangOnbekend] = Achtergrond(Ingang),
        [Aannamecode.InkeerOpVerzoek] = Achtergrond(Ingang, Bedrag),
        [Aannamecode.InkeerVolgensToelichting] = Bepalend(Ingang, Bedrag),
        [Aannamecode.InkeerVolgensVerordening] = Achtergrond(Ingang, Bedrag),
        [Aannamecode.KeuzeTegenVoorrang] = Bepalend(Grondslag, Percentage, Duur),
        [Aannamecode.LaatstUitbetaaldOnbekend] = Achtergrond(Ingang),
        [Aannamecode.MaandVanOplegging] = Achtergrond(Ingang, Bedrag),
        [Aannamecode.MaandenZonderUitkering] = Bepalend(Duur, Bedrag),
        [Aannamecode.ModelbepalingAfzien] = Achtergrond(),
        [Aannamecode.ModelbepalingBerekeningsgrondslag] = Achtergrond(Bedrag),
        [Aannamecode.ModelbepalingHardheidsclausule] = Achtergrond(Percentage, Duur),
        [Aannamecode.ModelbepalingHerleving] = Achtergrond(Bedrag),
        [Aannamecode.ModelbepalingIngang] = Achtergrond(Ingang),
        [Aannamecode.ModelbepalingInkeer] = Bepalend(Percentage, Duur),
        [Aannamecode.ModelbepalingRecidive] = Bepalend(Percentage, Duur),
        [Aannamecode.ModelbepalingSamenloop] = Bepalend(Percentage, Duur),
        [Aannamecode.ModelbepalingVerminderdeVerwijtbaarheid] = Bepalend(Percentage, Duur),
        [Aannamecode.NietGesteldAlleenstaandeOuder] = Achtergrond(Grondslag),
        [Aannamecode.NietGesteldArbeidAanvaard] = Bepalend(Grondslag),
        [Aannamecode.NietGesteldVerliesVanWerk] = Achtergrond(Grondslag),
        [Aannamecode.NormOnbekend] = Bepalend(Bedrag),
        [Aannamecode.NormOverHalfjaar] = Bepalend(Bedrag),
        [Aannamecode.OntheffingVanWerk] = Bepalend(Grondslag),
        [Aannamecode.OokMeegerekend] = Achtergrond(Bedrag),
        [Aannamecode.OpvangNietOnderzocht] = Bepalend(Grondslag),
        [Aannamecode.PlichtVanRechtswege] = Bepalend(Grondslag),
        [Aannamecode.PoortwachterVoorToekenning] = Bepalend(Grondslag),
        [Aannamecode.RecidiveAnker] = Achtergrond(Duur, Geraakt.Venster),
        [Aannamecode.RecidiveCategorie] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveGemeente] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveGezinslid] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveGrondslag] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveNihil] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveRegeling] = Bepalend(Percentage, Duur),
        [Aannamecode.RecidiveTrede] = Bepalend(Percentage, Duur),
        [Aannamecode.RegimeOpDagVanGedraging] = Achtergrond(Grondslag, Percentage, Duur),
        [Aannamecode.SamenloopMaat] = Bepalend(Percentage, Duur, Bedrag),
        [Aannamecode.SamenloopNorm] = Bepalend(Grondslag, Percentage, Duur, Bedrag),
        [Aannamecode.TeltMeeNietGebruikt] = Bepalend(Percentage, Duur),
        [Aannamecode.TerugwerkendeKracht] = Bepalend(Grondslag, Percentage, Duur),
        [Aannamecode.VastBedragBovenNorm] = Bepalend(Duur, Bedrag),
        [Aannamecode.VerminderdeVerwijtbaarheid] = Bepalend(Percentage),
        [Aannamecode.VerminderdeVerwijtbaarheidVierdeLid] = Bepalend(Percentage),
        [Aannamecode.VerordeningNogVanKracht] = Bepalend(Grondslag, Percentage, Duur),
        [Aannamecode.VolgordeVanMaatregelen] = Bepalend(Duur, Bedrag),
        [Aannamecode.WaarschuwingOnbekend] = Bepalend(Percentage, Duur),
        [Aannamecode.WettekstNaHorizon] = Bepalend(Grondslag, Percentage, Duur, Geraakt.Venster),
        [Aannamecode.WettekstNaLaatsteLezing] = Achtergrond(Grondslag, Percentage, Duur),
        [Aannamecode.ZwaarderDanHetTarief] = Bepalend(Percentage),
    }.ToFrozenDictionary();

    /// <summary>What a caller names itself weighs, and so is never folded away.</summary>
    private static readonly Aannamesoort Anders = Bepalend(Percentage, Duur);

    /// <summary>Every default that there is, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Codes { get; } = Reeks.Kopie<string>([.. Soorten.Keys.Order(StringComparer.Ordinal)]);

    public static Aannamesoort Van(string code) => Soorten.GetValueOrDefault(code, Anders);

    private static Aannamesoort Bepalend(params Geraakt[] raakt) => new(Aannamegewicht.Bepalend, Reeks.Kopie(raakt));

    private static Aannamesoort Achtergrond(params Geraakt[] raakt) => new(Aannamegewicht.Achtergrond, Reeks.Kopie(raakt));
}

namespace Maatregel.Rules.Recht;

/// <summary>
/// The codes of the duties (<see cref="Verplichting.Code"/>), for whoever asks for one of them by name. Each of the eight of article 18,
/// fourth lid, has a rule of its own under the same code.
/// </summary>
internal static class Verplichtingcode
{
    public const string Pw9Lid1ARegistratie = "pw-9-1-a-registratie";
    public const string Pw9Lid1AVerkrijgen = "pw-9-1-a-verkrijgen";
    public const string Pw9Lid1BParticipatievoorziening = "pw-9-1-b-participatievoorziening";
    public const string Pw9Lid1BPlanVanAanpak = "pw-9-1-b-plan-van-aanpak";
    public const string Pw9Lid1CTegenprestatie = "pw-9-1-c-tegenprestatie";
    public const string Pw9Lid6Misdraging = "pw-9-6-misdraging";
    public const string Pw9aLid12 = "pw-9a-12";
    public const string Pw17Lid1Inlichtingen = "pw-17-1-inlichtingen";
    public const string Pw17Lid2Medewerking = "pw-17-2-medewerking";
    public const string Pw18Lid2TekortschietendBesef = "pw-18-2-tekortschietend-besef";
    public const string Pw18Lid4A = Regelcode.Pw18Lid4A;
    public const string Pw18Lid4B = Regelcode.Pw18Lid4B;
    public const string Pw18Lid4C = Regelcode.Pw18Lid4C;
    public const string Pw18Lid4D = Regelcode.Pw18Lid4D;
    public const string Pw18Lid4E = Regelcode.Pw18Lid4E;
    public const string Pw18Lid4F = Regelcode.Pw18Lid4F;
    public const string Pw18Lid4G = Regelcode.Pw18Lid4G;
    public const string Pw18Lid4H = Regelcode.Pw18Lid4H;
    public const string Pw18bTaaleis = "pw-18b-taaleis";
    public const string Pw55 = "pw-55";
    public const string Ioaw37Lid1A = "ioaw-37-1-a";
    public const string Ioaw37Lid1B = "ioaw-37-1-b";
    public const string Ioaw37Lid1C = "ioaw-37-1-c";
    public const string Ioaw37Lid1D = "ioaw-37-1-d";
    public const string Ioaw37Lid1E = "ioaw-37-1-e";
    public const string Ioaw37Lid1G = "ioaw-37-1-g";
    public const string Ioaw38Lid12 = "ioaw-38-12";
    public const string Ioaz37Lid1A = "ioaz-37-1-a";
    public const string Ioaz37Lid1B = "ioaz-37-1-b";
    public const string Ioaz37Lid1C = "ioaz-37-1-c";
    public const string Ioaz37Lid1D = "ioaz-37-1-d";
    public const string Ioaz37Lid1E = "ioaz-37-1-e";
    public const string Ioaz37Lid1G = "ioaz-37-1-g";
    public const string Ioaz38Lid12 = "ioaz-38-12";
}

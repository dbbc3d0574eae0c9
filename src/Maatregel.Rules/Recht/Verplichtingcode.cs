namespace Maatregel.Rules.Recht;

/// <summary>The codes of the duties (<see cref="Verplichting.Code"/>), for whoever asks for one of them by name.</summary>
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
    public const string Pw18Lid4A = "pw-18-4-a";
    public const string Pw18Lid4B = "pw-18-4-b";
    public const string Pw18Lid4C = "pw-18-4-c";
    public const string Pw18Lid4D = "pw-18-4-d";
    public const string Pw18Lid4E = "pw-18-4-e";
    public const string Pw18Lid4F = "pw-18-4-f";
    public const string Pw18Lid4G = "pw-18-4-g";
    public const string Pw18Lid4H = "pw-18-4-h";
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

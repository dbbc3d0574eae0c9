using Maatregel.Pakketproef;

return args switch
{
    ["inhoud", var map, var bron] => Pakketinhoud.Controleer(map, bron),
    ["uitkomsten", .. var mappen] => Uitkomsten.Schrijf(mappen, Console.Out),
    _ => throw new ArgumentException("inhoud <map met pakketten> <map van de broncode>, of uitkomsten <mappen met voorbeelden>"),
};

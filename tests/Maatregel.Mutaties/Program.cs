using Maatregel.Mutaties;

return args switch
{
    ["schrijf", var wortel] => Schrijver.Schrijf(wortel),
    ["proef", var wortel, .. var regels] => Proef.Draai(wortel, regels),
    _ => throw new ArgumentException("schrijf <map> | proef <map> [regel …]"),
};

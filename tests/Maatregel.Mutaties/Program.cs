using Maatregel.Mutaties;

return args switch
{
    ["schrijf", var wortel] => Schrijver.Schrijf(wortel),
    ["proef", var wortel] => Proef.Draai(wortel),
    _ => throw new ArgumentException("schrijf <map> | proef <map>"),
};

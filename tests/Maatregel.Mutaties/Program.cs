using Maatregel.Mutaties;

return args switch
{
    ["schrijf", var wortel] => Schrijver.Schrijf(wortel),
    ["proef", var lijst] => Proef.Draai(lijst),
    _ => throw new ArgumentException("schrijf <map> | proef <lijst>"),
};

using Maatregel.Api.Pagina.Formulier;
using Maatregel.Rules.Feiten;
using Maatregel.Rules.Recht;
using NodaTime;
using H = Maatregel.Api.Pagina.Herzien.Herzienvelden;
using V = Maatregel.Api.Pagina.Formulier.Velden;

namespace Maatregel.Api.Pagina.Herzien;

/// <summary>Reads a request to look again from what was filled in. Of the judgements only that of the ground is read.</summary>
internal sealed class Herzienlezer
{
    private readonly Ingevuld _in;
    private readonly Veldlezer _lees;

    private Herzienlezer(Ingevuld ingevuld) => (_in, _lees) = (ingevuld, new Veldlezer(ingevuld));

    public static Herzienlezing Lees(Ingevuld ingevuld) => new Herzienlezer(ingevuld).Lees();

    private Herzienlezing Lees()
    {
        var gemeente = _lees.Gemeente(V.Gemeente);
        var regeling = _lees.Keuze(V.Regeling, Keuzelijsten.Regelingen);
        var grond = _lees.Keuze(H.Grond, Herzienlijsten.Gronden);
        var peildatum = _lees.Datum(V.Peildatum);
        var maatregel = new OpgelegdLezer(_in, _lees).Lees();
        var volledig = gemeente.Length > 0 && regeling is not null && grond is not null && peildatum is not null && OpgelegdLezer.Volledig(maatregel);
        var oordelen = new Herzienoordelen(_in, _lees);
        var verzoek = new Herzieningsverzoek
        {
            Kenmerk = _lees.Tekst(V.Kenmerk),
            Gemeente = gemeente,
            Regeling = regeling ?? Regeling.Participatiewet,
            Grond = grond ?? Herzieningsgrond.Inkeer,
            Peildatum = peildatum ?? LocalDate.MaxIsoValue,
            OpVerzoek = _lees.Antwoord(H.Verzocht),
            IngediendOp = _lees.Datum(H.Ingediend),
            Maatregel = maatregel,
            Bekendmaking = peildatum is null ? null : _lees.Datum(V.Bekendmaking),
            Vanaf = _lees.Maand(H.Vanaf),
            LaatstUitbetaaldeMaand = _lees.Maand(V.Uitbetaald),
            Inkeer = grond == Herzieningsgrond.Inkeer ? oordelen.Inkeer() : null,
            Heroverweging = grond == Herzieningsgrond.Heroverweging ? oordelen.Heroverweging() : null,
            DringendeRedenen = grond == Herzieningsgrond.DringendeRedenen ? oordelen.DringendeRedenen() : null,
        };
        var tegenspraken = HerzieningsverzoekValidator.Fouten(verzoek)
            .Select(f => new Veldfout(Herzienpaden.Veld(f.Pad, _in), f.Reden))
            .Where(f => volledig || _in.Heeft(f.Veld));
        return new Herzienlezing(
            volledig ? verzoek : null,
            [.. _lees.Fouten.Concat(tegenspraken).DistinctBy(f => f.Veld).OrderBy(f => H.Alle.TakeWhile(v => v != f.Veld).Count())]);
    }
}

namespace Maatregel.Api.Pagina.Naslag;

/// <summary>Which page of the documentation this request shows.</summary>
internal sealed class Naslagvertoning
{
    public Naslagblad Blad { get; set; } = null!;

    public Toetsdeel Deel { get; set; } = null!;
}

using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace Maatregel.Api.Http;

/// <summary>
/// Reads a body for as long as its sender does not pause too long. A read that is under way is never given up halfway: the server
/// would find it still going on after the request. When the caller leaves, the server itself ends it.
/// </summary>
/// <param name="bron">Where the body comes from.</param>
/// <param name="langstePauze">How long nothing may come in, however much came before.</param>
/// <param name="klok">The clock.</param>
internal sealed class Pauzelezer(PipeReader bron, TimeSpan langstePauze, TimeProvider klok) : PipeReader, IRequestBodyPipeFeature
{
    PipeReader IRequestBodyPipeFeature.Reader => this;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lezen = bron.ReadAsync(CancellationToken.None).AsTask();
            var (gelezen, teLang) = lezen.IsCompleted ? (await lezen, false) : await MetWekker(lezen);
            if (!gelezen.IsCanceled) return gelezen;

            // A server that is asked to stop cancels reads too, and still wants what is under way.
            bron.AdvanceTo(gelezen.Buffer.Start);
            if (teLang) throw new BadHttpRequestException("De zender hield te lang stil.", StatusCodes.Status408RequestTimeout);
        }
    }

    public override bool TryRead(out ReadResult result) => bron.TryRead(out result);

    public override void AdvanceTo(SequencePosition consumed) => bron.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => bron.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => bron.CancelPendingRead();

    public override void Complete(Exception? exception = null) => bron.Complete(exception);

    private async Task<(ReadResult Gelezen, bool TeLang)> MetWekker(Task<ReadResult> lezen)
    {
        using var wekker = new CancellationTokenSource(langstePauze, klok);
        await using var afgesproken = wekker.Token.Register(bron.CancelPendingRead);
        var gelezen = await lezen;
        return (gelezen, wekker.IsCancellationRequested);
    }
}

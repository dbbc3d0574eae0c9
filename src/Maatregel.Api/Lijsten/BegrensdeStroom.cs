namespace Maatregel.Api.Lijsten;

/// <summary>What comes in, passed on until more has come than is allowed; then nothing more is read.</summary>
/// <param name="bron">Where it comes from.</param>
/// <param name="grootste">How many bytes may come, from the start or since <see cref="BeginOpnieuw"/>.</param>
/// <param name="teGroot">What is thrown when more was read and still more is asked.</param>
internal sealed class BegrensdeStroom(Stream bron, long grootste, Func<Exception> teGroot) : Stream
{
    private long _gelezen;

    /// <summary>Whether more came than is allowed.</summary>
    public bool IsVol => _gelezen > grootste;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Counts from here: what came before was taken.</summary>
    public void BeginOpnieuw() => _gelezen = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsVol) throw teGroot();
        var aantal = await bron.ReadAsync(buffer, cancellationToken);
        _gelezen += aantal;
        return aantal;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

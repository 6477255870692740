using System.Runtime.InteropServices;

namespace PrintRecover.Native.Tesseract;

/// <summary>Owns one <c>TessBaseAPI</c>.</summary>
internal sealed class TesseractHandle : SafeHandle
{
    public TesseractHandle()
        : base(IntPtr.Zero, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    protected override bool ReleaseHandle()
    {
        TesseractFunctions.Delete(handle);
        return true;
    }
}

/// <summary>Owns one <c>TessResultIterator</c>; to be closed before its engine reads the next picture.</summary>
internal sealed class ResultIteratorHandle : SafeHandle
{
    public ResultIteratorHandle()
        : base(IntPtr.Zero, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    protected override bool ReleaseHandle()
    {
        TesseractFunctions.DeleteResultIterator(handle);
        return true;
    }
}

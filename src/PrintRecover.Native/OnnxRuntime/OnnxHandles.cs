using System.Runtime.InteropServices;

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>Owns something of ONNX Runtime's and releases it by the function of its kind.</summary>
internal abstract class OnnxHandle : SafeHandle
{
    private readonly OnnxFunction _release;

    protected OnnxHandle(IntPtr owned, OnnxFunction release)
        : base(IntPtr.Zero, ownsHandle: true)
    {
        _release = release;
        SetHandle(owned);
    }

    public override bool IsInvalid => handle == IntPtr.Zero;

    protected override bool ReleaseHandle()
    {
        OnnxFunctions.Release(_release, handle);
        return true;
    }
}

/// <summary>Owns the environment, of which a process has one.</summary>
internal sealed class OnnxEnvironmentHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseEnvironment);

/// <summary>Owns the settings that a session is made with.</summary>
internal sealed class OnnxSessionOptionsHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseSessionOptions);

/// <summary>Owns a loaded model.</summary>
internal sealed class OnnxSessionHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseSession);

/// <summary>Owns a tensor; the pixels under one that was made from an array are the array's.</summary>
internal sealed class OnnxValueHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseValue);

/// <summary>Owns the description of where tensors lie.</summary>
internal sealed class OnnxMemoryInfoHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseMemoryInfo);

/// <summary>Owns what is known of a tensor's shape.</summary>
internal sealed class OnnxShapeHandle(IntPtr owned) : OnnxHandle(owned, OnnxFunction.ReleaseTypeAndShape);

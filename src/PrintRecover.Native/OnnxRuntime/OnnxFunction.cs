namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// The functions of <c>OrtApi</c> (<c>onnxruntime_c_api.h</c>) that are used here, by their places in its table. A place
/// never changes: new functions are added at the table's end.
/// </summary>
internal enum OnnxFunction
{
    GetErrorMessage = 2,
    CreateEnvironment = 3,
    CreateSessionFromArray = 8,
    Run = 9,
    CreateSessionOptions = 10,
    EnableProfiling = 14,
    DisableMemoryPattern = 17,
    DisableMemoryArena = 19,
    SetGraphOptimization = 23,
    SetThreadsInsideOperators = 24,
    SetThreadsBetweenOperators = 25,
    SessionInputCount = 30,
    SessionOutputCount = 31,
    SessionInputName = 36,
    SessionOutputName = 37,
    CreateTensorWithData = 49,
    TensorData = 51,
    TensorElementType = 60,
    DimensionCount = 61,
    Dimensions = 62,
    TensorTypeAndShape = 65,
    CreateMemoryInfo = 69,
    FreeMemory = 76,
    DefaultAllocator = 78,
    ReleaseEnvironment = 92,
    ReleaseStatus = 93,
    ReleaseMemoryInfo = 94,
    ReleaseSession = 95,
    ReleaseValue = 96,
    ReleaseTypeAndShape = 99,
    ReleaseSessionOptions = 100,
}

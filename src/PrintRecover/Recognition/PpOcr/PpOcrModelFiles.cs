namespace PrintRecover.Recognition.PpOcr;

/// <summary>The files of a PP-OCR recogniser.</summary>
/// <param name="Model">The network, as ONNX.</param>
/// <param name="Keys">Its characters, one a line.</param>
public sealed record PpOcrModelFiles(string Model, string Keys);

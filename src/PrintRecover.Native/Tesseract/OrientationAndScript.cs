namespace PrintRecover.Native.Tesseract;

/// <summary>How a page stands and what it is written in.</summary>
/// <param name="Degrees">By how much the page is turned clockwise: 0, 90, 180 or 270.</param>
/// <param name="DegreesConfidence">Tesseract's margin over the next best orientation, from 0; above 2 it is safe.</param>
/// <param name="Script">The script's name as Tesseract gives it: <c>Latin</c>, <c>Han</c>, <c>Japanese</c>, …</param>
/// <param name="ScriptConfidence">Tesseract's margin over the next best script, from 0.</param>
public sealed record OrientationAndScript(int Degrees, double DegreesConfidence, string Script, double ScriptConfidence);

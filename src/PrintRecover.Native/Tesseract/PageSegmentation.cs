namespace PrintRecover.Native.Tesseract;

/// <summary>What Tesseract is to take a picture for; the numbers are those of its <c>--psm</c>.</summary>
public enum PageSegmentation
{
    /// <summary>One block of lines that run from top to bottom, the first at the right.</summary>
    VerticalBlock = 5,

    /// <summary>One block of horizontal lines in one column.</summary>
    Block = 6,

    /// <summary>One horizontal line.</summary>
    Line = 7,
}

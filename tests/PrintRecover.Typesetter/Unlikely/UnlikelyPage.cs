using PrintRecover.Model;

namespace PrintRecover.Typesetter.Unlikely;

/// <summary>A picture that no newspaper printed, to be taken for a page all the same.</summary>
public sealed class UnlikelyPage
{
    private readonly double _shape;
    private readonly Func<DrawingPaper, DrawingPaper> _draw;

    internal UnlikelyPage(string name, Func<DrawingPaper, DrawingPaper> draw, double shape = 0.7) =>
        (Name, _draw, _shape) = (name, draw, shape);

    /// <summary>What it shows.</summary>
    public string Name { get; }

    /// <summary>The picture in about so many pixels, the same on every run.</summary>
    public GrayImage Draw(int pixels)
    {
        int width = Math.Max(1, (int)Math.Sqrt(pixels * _shape));
        return _draw(new DrawingPaper(width, Math.Max(1, pixels / width))).Image;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using PrintRecover.Evaluation.Text;
using PrintRecover.Model;
using PrintRecover.Recognition;
using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public sealed class HardLinesTests : IDisposable
{
    private readonly PpOcrModels _models = new(FixturePages.Models);
    private readonly GrayImage _page;
    private readonly (Box Box, string Text)[] _lines;

    public HardLinesTests()
    {
        (PageLayout layout, string[] printed) = FixturePages.Paragraphs("broadsheet-zh", count: 8);
        _page = layout.Prepared.Gray;
        _lines = [.. layout.Regions[0].Lines.Zip(printed, (line, text) => (line.Box, text))];
    }

    [Fact]
    public void Reads_a_line_of_forty_characters()
    {
        (Box Box, string Text)[] full = [.. _lines.Where(line => line.Text.Length >= 17 && IsIdeograph(line.Text[^1])).Take(9)];

        foreach ((Box Box, string Text)[] three in full.Chunk(3))
        {
            string text = string.Concat(three.Select(line => line.Text));
            Assert.InRange(text.Length, 40, 60);
            Assert.Equal(text, Read(Canvas.Row(three.Select(line => _page.Crop(line.Box)), gap: 4)));
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.0)]
    [InlineData(2.0)]
    public void Reads_a_headline_whose_characters_stand_far_apart(double characters)
    {
        (Box Box, string Text)[] even = [.. _lines.Where(line => line.Text.All(IsIdeograph) && line.Text.Length == 17).Take(2)];
        Assert.NotEmpty(even);
        foreach ((Box box, string text) in even)
        {
            GrayImage[] cells = [.. Enumerable.Range(0, 17).Select(i => Cell(box, i, 17))];

            Assert.Equal(text[..8], Read(Canvas.Row(cells[..8], gap: (int)(characters * box.Height))));
        }
    }

    [Fact]
    public void Reads_glyphs_nine_pixels_high()
    {
        (Box Box, string Text)[] lines = [.. _lines.Take(20)];

        int errors = lines.Sum(line =>
        {
            double scale = 9.0 / 35;
            Canvas canvas = Canvas.Row([Scaling.Scale(_page.Crop(line.Box), scale)], gap: 0);
            return EditDistance.Between(line.Text.ToCharArray(), Read(canvas).ToCharArray());
        });

        Assert.InRange((double)errors / lines.Sum(line => line.Text.Length), 0, 0.06);
    }

    [Fact]
    public void Reads_figures_letters_and_marks_in_the_width_they_are_printed_in()
    {
        (Box Box, string Text)[] mixed = [.. _lines.Where(line => line.Text.Any(char.IsAsciiLetterOrDigit) || line.Text.Any(c => "“”《》，：".Contains(c))).Take(12)];

        Assert.True(mixed.Length > 8);
        Assert.All(mixed, line => Assert.Equal(line.Text, Read(Canvas.Row([_page.Crop(line.Box)], gap: 0))));
    }

    [Theory]
    [InlineData(RulePiece.UprightBehind)]
    [InlineData(RulePiece.UprightBefore)]
    [InlineData(RulePiece.ShortUprightBehind)]
    [InlineData(RulePiece.LevelBelow)]
    public void A_piece_of_a_rule_beside_a_line_is_no_character(RulePiece piece)
    {
        foreach ((Box box, string text) in _lines.Where(line => line.Text.Length >= 15).Take(6))
        {
            Canvas canvas = Canvas.Row([_page.Crop(box)], gap: 0).With(piece);

            Assert.Equal(text, Read(canvas));
        }
    }

    [Fact]
    public void A_hairline_longer_than_a_character_is_not_read_as_one()
    {
        foreach ((Box box, string text) in _lines.Where(line => line.Text.Length >= 15).Take(6))
        {
            string read = Read(Canvas.Row([_page.Crop(box)], gap: 0).With(RulePiece.LevelBehind));

            // Half a dash is what it looks like, too.
            Assert.Equal(text, read.TrimEnd('—'));
        }
    }

    public void Dispose() => _models.Dispose();

    private GrayImage Cell(Box line, int index, int count)
    {
        int left = line.X + index * line.Width / count;
        return _page.Crop(Box.FromEdges(left, line.Y, line.X + (index + 1) * line.Width / count, line.Bottom));
    }

    private string Read(Canvas canvas) => Read(canvas.Page, canvas.Line);

    private string Read(GrayImage page, Box line)
    {
        using ITextRecognizer recognizer = new RecognizerChoice(FixturePages.Models, RecognitionEngine.PpOcr, _models).For("chi_sim");
        PageLayout layout = FixturePages.Layout(new PageScan("line.png", 1, page, 300), new LayoutLine(line));
        return string.Concat(recognizer.Recognize(layout).Regions.SelectMany(region => region.Lines).Select(found => found.Text));
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>What is left of a rule, beside a line.</summary>
    public enum RulePiece
    {
        /// <summary>A column rule, longer than the line is high.</summary>
        UprightBehind,

        /// <summary>The same before the line.</summary>
        UprightBefore,

        /// <summary>A worn one, as long as a character is high.</summary>
        ShortUprightBehind,

        /// <summary>A hairline a little longer than a character is wide, half way up.</summary>
        LevelBehind,

        /// <summary>One of a character's width behind the line's foot.</summary>
        LevelBelow,
    }

    /// <summary>A page with one line on it.</summary>
    private sealed record Canvas(GrayImage Page, Box Line)
    {
        private const int Margin = 80;

        public static Canvas Row(IEnumerable<GrayImage> pieces, int gap)
        {
            GrayImage[] all = [.. pieces];
            int height = all.Max(piece => piece.Height);
            int width = all.Sum(piece => piece.Width) + gap * (all.Length - 1);
            byte[] pixels = new byte[(width + 2 * Margin) * (height + 2 * Margin)];
            Array.Fill(pixels, (byte)255);
            int left = Margin;
            foreach (GrayImage piece in all)
            {
                for (int y = 0; y < piece.Height; y++)
                {
                    piece.Row(y).CopyTo(pixels.AsSpan((Margin + y) * (width + 2 * Margin) + left));
                }

                left += piece.Width + gap;
            }

            return new Canvas(new GrayImage(width + 2 * Margin, height + 2 * Margin, pixels), new Box(Margin, Margin, width, height));
        }

        public Canvas With(RulePiece piece)
        {
            Box box = piece switch
            {
                RulePiece.UprightBehind => new Box(Line.Right + 12, Line.Y - 40, 3, Line.Height + 80),
                RulePiece.UprightBefore => new Box(Line.X - 15, Line.Y - 40, 3, Line.Height + 80),
                RulePiece.ShortUprightBehind => new Box(Line.Right + 10, Line.Y, 3, Line.Height),
                RulePiece.LevelBehind => new Box(Line.Right + 8, Line.Y + Line.Height / 2, 44, 2),
                _ => new Box(Line.Right + 8, Line.Bottom - 3, 34, 2),
            };
            Paint(Page, box);
            return this with { Line = Box.Around([Line, box with { Y = Line.Y, Height = Line.Height }]) };
        }

        public static void Paint(GrayImage page, Box box)
        {
            for (int y = box.Y; y < box.Bottom; y++)
            {
                page.Pixels.AsSpan(y * page.Width + box.X, box.Width).Clear();
            }
        }
    }
}

using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class BreakModelTests
{
    [Fact]
    public void Every_style_has_a_number_of_its_own() =>
        Assert.Equal(Enumerable.Range(0, TextStyle.Count), TextStyle.All.Select(style => style.Index));

    [Fact]
    public void A_set_has_room_for_every_sign() => Assert.InRange(BreakModel.SignCount, 1, 128);

    [Fact]
    public void The_weights_that_the_program_was_built_with_name_every_sign_and_style_in_order()
    {
        string[][] rows = [.. LearntFile().TrimEnd('\n').Split('\n').Select(line => line.Split('\t'))];
        Assert.Equal(["sign", .. TextStyle.All.Select(style => style.ToString())], rows[0]);
        Assert.Equal(Enum.GetNames<BoundarySign>(), rows[1..].Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(1 + TextStyle.Count, row.Length));
    }

    [Fact]
    public void The_learnt_weights_are_those_of_the_file()
    {
        using var output = new StringWriter { NewLine = "\n" };
        BreakModel.Learnt.Write(output);
        Assert.Equal(LearntFile(), output.ToString());
    }

    [Fact]
    public void A_score_is_the_sum_of_the_weights_of_the_signs_seen()
    {
        var style = new TextStyle(FirstLineHabit.Shorter, BlankLineHabit.BetweenParagraphs);
        BoundarySigns signs = new BoundarySigns().With(BoundarySign.Any).With(BoundarySign.SentenceEnd).With(BoundarySign.CutShort);
        float sum = signs.All().Sum(sign => BreakModel.Learnt.Weight(style, sign));
        Assert.NotEqual(0, sum);
        Assert.Equal(sum, BreakModel.Learnt.Score(style, signs), 1e-4);
        Assert.Equal(0, BreakModel.Learnt.Score(style, default));
    }

    [Fact]
    public void The_same_sign_counts_differently_in_different_styles()
    {
        var weights = new float[TextStyle.Count * BreakModel.SignCount];
        var indented = new TextStyle(FirstLineHabit.Indented, BlankLineHabit.Rare);
        weights[indented.Index * BreakModel.SignCount + (int)BoundarySign.Flush] = -2;
        var model = new BreakModel(weights);
        BoundarySigns flush = new BoundarySigns().With(BoundarySign.Flush);
        Assert.Equal(-2, model.Score(indented, flush));
        Assert.Equal(0, model.Score(indented with { FirstLine = FirstLineHabit.Plain }, flush));
    }

    [Theory]
    [InlineData(nameof(BoundarySign.Indented), true)]
    [InlineData(nameof(BoundarySign.SentenceEnd), true)]
    [InlineData(nameof(BoundarySign.EndedShort), true)]
    [InlineData(nameof(BoundarySign.FullLine), false)]
    [InlineData(nameof(BoundarySign.ClauseEnd), false)]
    [InlineData(nameof(BoundarySign.Hyphen), false)]
    [InlineData(nameof(BoundarySign.ForbiddenStart), false)]
    [InlineData(nameof(BoundarySign.InsideQuotes), false)]
    [InlineData(nameof(BoundarySign.FigureGoesOn), false)]
    public void What_was_learnt_of_a_sign_is_what_a_reader_would_say(string sign, bool isForBreak) => Assert.All(
        TextStyle.All.Where(style => style.FirstLine != FirstLineHabit.Unknown),
        style => Assert.True(BreakModel.Learnt.Weight(style, Enum.Parse<BoundarySign>(sign)) > 0 == isForBreak, $"{sign} {style}"));

    private static string LearntFile()
    {
        using Stream content = typeof(BreakModel).Assembly.GetManifestResourceStream("PrintRecover.PlainText.break-weights.tsv")!;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }
}

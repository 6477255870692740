using PrintRecover.Evaluation.Reporting;
using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Reporting;

public class MarkedPairTests
{
    [Fact]
    public void Marks_a_misread_letter_on_both_sides() => Assert.Equal(("the f[e]rry", "the f[c]rry"), Mark("the ferry", "the fcrry"));

    [Fact]
    public void Leaves_a_gap_where_the_other_side_has_more()
    {
        Assert.Equal(("ha[r]bour", "ha[]bour"), Mark("harbour", "habour"));
        Assert.Equal(("harbour[]", "harbour[s]"), Mark("harbour", "harbours"));
        Assert.Equal(("[]harbour", "[a] harbour"), Mark("harbour", "a harbour"));
    }

    [Fact]
    public void Shows_characters_as_written_though_they_are_compared_folded() =>
        Assert.Equal(("船（三）到 了", "船(三)到了"), Mark("船（三）到 了", "船(三)到了"));

    [Fact]
    public void Marks_a_ligature_whole_when_one_of_its_letters_differs() => Assert.Equal(("of[ﬁ]ce", "off[l]ce"), Mark("ofﬁce", "offlce"));

    [Fact]
    public void Shows_the_part_that_a_line_was_found_in()
    {
        SourceText text = SourceText.Of("one two,\nthree four", TextFolding.Lenient);

        Assert.Equal("two,", text.Part(3, 7).ToString());
        Assert.Equal("two,\nthree", text.Part(3, 12).ToString());
        Assert.Equal("four", text.Part(12, 16).ToString());
    }

    [Fact]
    public void Text_that_no_line_accounts_for_stands_behind_the_line_before_it()
    {
        SourceText found = SourceText.Of("xx one yy two zz", TextFolding.Lenient);
        LineCheck[] lines = [new("two", "two", 0, 3, 7, 10), new("one", "one", 0, 3, 2, 5), new("three", null, 5, 5, 0, 0)];

        Assert.Equal([new(-1, "xx"), new(1, "yy"), new(0, "zz")], SurplusText.Of(found, lines));
    }

    private static (string, string) Mark(string truth, string found)
    {
        MarkedPair pair = MarkedPair.Of(SourceText.Of(truth, TextFolding.Lenient), SourceText.Of(found, TextFolding.Lenient));
        return (Shown(pair.Truth), Shown(pair.Found));

        static string Shown(IReadOnlyList<string> turns) => string.Concat(turns.Select((turn, index) => index % 2 == 0 ? turn : $"[{turn}]"));
    }
}

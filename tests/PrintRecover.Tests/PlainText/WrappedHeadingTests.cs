using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

/// <summary>Headings of narrow Latin columns, whose lines break at commas, and headings that ask.</summary>
public class WrappedHeadingTests
{
    private const string Above = """
          Der Fährmann von Birkenau hat
        im Winter ein neues Boot gebaut,
        und seine Nachbarn haben ihm da-
        bei geholfen, so gut sie konnten.
        """;

    private const string Below = """
          Am Sonntag fährt das Boot zum
        ersten Mal über den Fluss, und die
        Kapelle spielt dazu am Ufer.
        """;

    [Theory]
    [InlineData("Ein Boot,\nein Fest", "Ein Boot,")]
    [InlineData("Und wer bezahlt\ndas alles?", "Und wer")]
    [InlineData("Endlich\nfreie Fahrt!", "Endlich")]
    public void Part_the_text_above_from_that_below(string heading, string beginning)
    {
        string text = $"{Above}\n\n{heading}\n\n{Below}";
        Assert.True(BrokenLines.SignsBefore(text, beginning).Has(BoundarySign.GroupAfter));
        Assert.True(BrokenLines.SignsBefore(text, "Am Sonntag").Has(BoundarySign.GroupBefore));
    }

    [Theory]
    [InlineData("Ein Boot\nund ein Fest.", "Ein Boot")]
    [InlineData("Ein Boot und\nein Fest,", "Ein Boot")]
    [InlineData("Wer fährt?\nDer Fährmann", "Wer fährt?")]
    public void End_at_no_full_stop_and_hold_no_end_of_a_sentence_inside(string lines, string beginning) =>
        Assert.False(BrokenLines.SignsBefore($"{Above}\n\n{lines}\n\n{Below}", beginning).Has(BoundarySign.GroupAfter));

    [Theory]
    [InlineData("船開了嗎?\n誰也不知道", "船開了嗎")]
    [InlineData("一條船,\n一個節日", "一條船")]
    public void Are_Latin_ones_only(string lines, string beginning) =>
        Assert.False(BrokenLines.SignsBefore($"石橋渡船今晨重開。\n\n{lines}\n\n往來兩岸的人都說好。", beginning).Has(BoundarySign.GroupAfter));
}

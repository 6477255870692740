using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

public class LetterSpacingTests
{
    [Theory]
    [InlineData("T H E   O L D   F E R R Y", "THE OLD FERRY")]
    [InlineData("D e r  a l t e  F ä h r m a n n .", "Der alte Fährmann.")]
    [InlineData("F E R R Y", "FERRY")]
    public void Moves_letters_set_apart_together(string line, string closed) => Assert.Equal(closed, Close(line));

    [Theory]
    [InlineData("A B C")]
    [InlineData("I a m   o l d   now")]
    [InlineData("T H E O L D F E R R Y I S B A C K A G A I N")]
    [InlineData("1 2 3 4 5")]
    [InlineData("老 渡 口 开 船")]
    public void Leaves_everything_else(string line) => Assert.Equal(line, Close(line));

    private static string Close(string line)
    {
        char[] letters = line.ToCharArray();
        return new string(letters, 0, LetterSpacing.Close(letters));
    }
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class FilmScratchesTests
{
    private const int Glyph = 30, Pitch = 45;

    [Theory]
    [InlineData(0)]
    [InlineData(-20)]
    public void A_rule_that_lines_make_no_room_for_is_a_scratch(int offset) => Assert.Empty(Left(new Box(50, (6 * Pitch) - 8 + offset, 500, 3), room: 0));

    [Fact]
    public void A_rule_that_lines_make_room_for_stays_one() => Assert.Single(Left(new Box(50, (6 * Pitch) + 5, 500, 3), room: 30));

    [Fact]
    public void Few_lines_tell_nothing() => Assert.Single(FilmScratches.Without([new Box(50, 37, 500, 3)], Lines(3, 0), Glyph));

    /// <summary>What is left of a rule below the sixth of twelve lines, which stand so many pixels further apart there.</summary>
    private static IReadOnlyList<Box> Left(Box rule, int room) => FilmScratches.Without([rule], Lines(12, room), Glyph);

    private static LineOfInk[] Lines(int count, int room) => [.. Enumerable.Range(0, count)
        .Select(i => new Box(0, (i * Pitch) + (i < 6 ? 0 : room), 600, Glyph))
        .Select(box => new LineOfInk(box, [new Component(box, 9000)]))];
}

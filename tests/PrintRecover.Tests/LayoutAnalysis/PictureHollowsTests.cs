using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class PictureHollowsTests
{
    private const int Cell = 30, Columns = 20, Rows = 16;

    [Fact]
    public void A_pale_face_belongs_to_the_picture_at_its_edge_too()
    {
        Assert.Equal(9, Filled(new Box(8, 5, 3, 3)));
        Assert.Equal(6, Filled(new Box(17, 5, 3, 3)));
    }

    [Fact]
    public void White_with_room_for_characters_may_bear_text() => Assert.Equal(0, Filled(new Box(5, 5, 7, 2)));

    [Fact]
    public void Text_runs_around_a_picture_without_a_straight_edge() => Assert.Equal(
        0, Filled(new Box(0, 2, 2, 3), new Box(0, 6, 3, 2), new Box(0, 10, 2, 4)));

    /// <summary>How many cells are added to a picture with these hollows, in cells.</summary>
    private static int Filled(params Box[] hollows)
    {
        CellGrid grid = new(Columns * Cell, Rows * Cell, Cell);
        HashSet<int> cells = [.. Enumerable.Range(0, Columns * Rows)
            .Where(cell => !hollows.Any(hollow => hollow.Contains(new Box(cell % Columns, cell / Columns, 1, 1))))
            .Select(cell => grid.IndexAt(cell % Columns * Cell, cell / Columns * Cell))];
        return PictureHollows.Small(cells, grid, new Box(0, 0, Columns * Cell, Rows * Cell)).Count;
    }
}

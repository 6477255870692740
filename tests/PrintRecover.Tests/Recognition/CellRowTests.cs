using PrintRecover.Model;
using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class CellRowTests
{
    [Fact]
    public void A_character_goes_back_to_the_cell_that_it_was_cut_from()
    {
        var row = new CellRow(new GrayImage(134, 50, new byte[134 * 50]), [0, 42, 90, 135], CellWidth: 40, Pitch: 47);

        Assert.Equal(new Box(2, 0, 36, 42), row.ToLine(new Box(2, 0, 36, 50)));
        Assert.Equal(new Box(1, 42, 39, 48), row.ToLine(new Box(48, 0, 46, 50)));
        Assert.Equal(new Box(6, 90, 30, 45), row.ToLine(new Box(100, 0, 30, 50)));
    }
}

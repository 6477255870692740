using PrintRecover.Model;

namespace PrintRecover.Tests.Model;

public class BoxTests
{
    [Fact]
    public void Union_with_an_empty_box_adds_nothing() =>
        Assert.Equal(new Box(5, 5, 2, 2), default(Box).Union(new Box(5, 5, 2, 2)));
}

using PrintRecover.LayoutAnalysis;
using PrintRecover.Model;

namespace PrintRecover.Tests.LayoutAnalysis;

public class WavedRulesTests
{
    [Theory]
    [InlineData(10, 200, true)]
    [InlineData(200, 14, true)]
    [InlineData(60, 4, false)]
    [InlineData(30, 30, false)]
    [InlineData(25, 100, false)]
    public void Long_thin_ink_is_a_rule_and_dashes_and_strokes_of_characters_are_none(int width, int height, bool isRule) =>
        Assert.Equal(isRule, WavedRules.IsPiece(new Component(new Box(0, 0, width, height), width * height / 2), glyph: 30));
}

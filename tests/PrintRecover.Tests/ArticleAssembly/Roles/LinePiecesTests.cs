using PrintRecover.ArticleAssembly.Roles;

namespace PrintRecover.Tests.ArticleAssembly.Roles;

public class LinePiecesTests
{
    [Fact]
    public void The_pieces_of_a_line_at_a_columns_foot_join_the_text_above() => AssertTexts(new HandMadePage()
        .Column("text", 60, 100, 620, 420)
        .Column("left", 60, 630, 664, 200).Column("right", 300, 630, 664, 180),
        "text text text text text text text text text text left right");

    [Fact]
    public void A_text_that_was_interrupted_by_them_is_one_again() => AssertTexts(new HandMadePage()
        .Column("a", 60, 100, 204, 420)
        .Column("left", 60, 214, 248, 200).Column("right", 300, 214, 248, 180)
        .Column("b", 60, 260, 364, 420),
        "a a left right b b");

    [Fact]
    public void Columns_that_no_text_spans_stay_apart() => AssertTexts(new HandMadePage()
        .Column("left", 60, 100, 204, 200).Column("right", 300, 100, 204, 180),
        "left left", "right right");

    [Fact]
    public void A_rule_between_them_keeps_pieces_apart() => AssertTexts(new HandMadePage()
        .Column("text", 60, 100, 204, 420)
        .Column("left", 60, 214, 248, 200).UprightRule(280, 214, 40).Column("right", 300, 214, 248, 180),
        "text text", "left", "right");

    private static void AssertTexts(HandMadePage page, params string[] texts) => Assert.Equal(
        texts.Order(StringComparer.Ordinal),
        LinePieces.Join(page.Page).Regions.Select(region => string.Join(' ', region.Lines.Select(line => line.Text))).Order(StringComparer.Ordinal));
}

using FsCheck;
using FsCheck.Fluent;
using PrintRecover.Model;
using PrintRecover.ReadingOrder;

namespace PrintRecover.Tests.ReadingOrder;

public class RecursiveXYCutTests
{
    private static readonly Gen<Box> AnyBox =
        from x in Gen.Choose(0, 1000)
        from y in Gen.Choose(0, 1500)
        from width in Gen.Choose(0, 600)
        from height in Gen.Choose(0, 600)
        select new Box(x, y, width, height);

    [Fact]
    public void Reads_a_column_to_its_foot_before_the_next_one() => AssertOrder(
        new Box(0, 0, 400, 500),
        new Box(0, 520, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(440, 520, 400, 500));

    [Fact]
    public void Only_unbroken_rules_part_fields()
    {
        Box[] boxes = [new(0, 0, 400, 500), new(440, 0, 400, 500), new(880, 0, 400, 500)];
        var cut = new RecursiveXYCut(new XYCutOptions { Rules = [new Box(860, 0, 3, 500), new Box(418, 300, 3, 200)] });

        Assert.Equal([[boxes[0], boxes[1]], [boxes[2]]], cut.RuledFields(boxes, box => box).Select(field => field.ToArray()));
    }

    [Fact]
    public void A_heading_across_the_columns_parts_what_is_above_from_what_is_below() => AssertOrder(
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 520, 840, 80),
        new Box(0, 620, 400, 500),
        new Box(440, 620, 400, 500));

    [Fact]
    public void A_high_white_band_parts_what_is_above_from_what_is_below() => AssertOrder(
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 700, 400, 500),
        new Box(440, 700, 400, 500));

    [Fact]
    public void Reads_staggered_columns_one_after_the_other() => AssertOrder(
        new Box(0, 0, 400, 700),
        new Box(0, 720, 400, 300),
        new Box(440, 40, 400, 200),
        new Box(440, 260, 400, 760),
        new Box(880, 90, 400, 900));

    [Fact]
    public void Boxes_that_reach_a_little_into_each_other_are_still_two_columns() => AssertOrder(
        new Box(0, 0, 404, 500),
        new Box(0, 520, 404, 500),
        new Box(400, 0, 400, 500),
        new Box(400, 520, 400, 500));

    [Fact]
    public void A_rule_right_across_parts_what_is_above_from_what_is_below() => AssertOrder(
        [new Box(0, 508, 840, 4)],
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 520, 400, 500),
        new Box(440, 520, 400, 500));

    [Fact]
    public void Rules_that_lie_in_one_line_part_as_one_does() => AssertOrder(
        [new Box(0, 508, 400, 4), new Box(430, 510, 410, 4)],
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 520, 400, 500),
        new Box(440, 520, 400, 500));

    [Fact]
    public void A_rule_that_another_crosses_parts_only_one_side_of_it() => AssertOrder(
        [new Box(858, 0, 4, 1020), new Box(0, 508, 840, 4), new Box(418, 0, 4, 500), new Box(418, 520, 4, 500)],
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 520, 400, 500),
        new Box(440, 520, 400, 500),
        new Box(880, 0, 400, 500),
        new Box(880, 520, 400, 500));

    [Fact]
    public void The_end_of_a_column_rule_that_sticks_out_below_crosses_nothing() => AssertOrder(
        [new Box(0, 508, 840, 4), new Box(418, 0, 4, 500), new Box(418, 490, 4, 36), new Box(418, 530, 4, 490)],
        new Box(0, 0, 400, 500),
        new Box(440, 0, 400, 500),
        new Box(0, 520, 400, 500),
        new Box(440, 520, 400, 500));

    [Fact]
    public void Every_box_comes_out_once() => Prop.ForAll(AnyBox.ListOf().ToArbitrary(), boxes =>
    {
        int[] items = [.. Enumerable.Range(0, boxes.Count)];

        Assert.Equal(items, new RecursiveXYCut().Order(items, item => boxes[item]).Order());
    }).QuickCheckThrowOnFailure();

    /// <summary>From last to first and back again, the boxes come out in the order given.</summary>
    private static void AssertOrder(params Box[] expected) => AssertOrder([], expected);

    private static void AssertOrder(Box[] rules, params Box[] expected)
    {
        var cut = new RecursiveXYCut(new XYCutOptions { Rules = rules });
        Assert.Equal(expected, cut.Order(expected, box => box));
        Assert.Equal(expected, cut.Order([.. expected.Reverse()], box => box));
    }
}

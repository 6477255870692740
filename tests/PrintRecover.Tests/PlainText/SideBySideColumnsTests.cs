using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class SideBySideColumnsTests
{
    [Fact]
    public void Puts_the_right_column_below_the_left_one() => Assert.Equal(
        [
            "The ferry ran again on Tuesday for the first time in twenty years, and forty children rode on it to school, where they were late.",
            "The carpenter who mended her asks two coins of grown people and nothing of the others, and keeps no books at all.",
        ],
        Reflowed.Blocks("""
            The ferry ran again on         The carpenter who mended
            Tuesday for the first time     her asks two coins of
            in twenty years, and forty     grown people and nothing
            children rode on it to         of the others, and keeps
            school, where they were        no books at all.
            late.
            """));

    [Fact]
    public void A_right_column_may_begin_higher_and_a_left_one_end_lower() => Assert.Equal(
        [
            "The ferry ran again on Tuesday for the first time in twenty years, and forty children rode on it to school, where they were late.",
            "The carpenter who mended her asks two coins of grown people and nothing of the others, and keeps no books at all.",
        ],
        Reflowed.Blocks("""
                                           The carpenter who mended
            The ferry ran again on         her asks two coins of
            Tuesday for the first time     grown people and nothing
            in twenty years, and forty     of the others, and keeps
            children rode on it to         no books at
            school, where they             all.
            were
            late.
            """));

    [Fact]
    public void Parts_three_columns() => Assert.Equal(
        3,
        Reflowed.Blocks("""
            The ferry ran again on       The carpenter asks two       Nobody knows how long
            Tuesday for the first        coins of grown people        the rope will hold; it
            time in twenty years,        and nothing of the           was his father's, and
            and forty children rode      others, and keeps no         his father had it of a
            on it to school, where       books at all, as his         captain who had come
            they were late.              father kept none.            home from the sea.
            """).Length);

    [Fact]
    public void A_sentence_goes_on_at_the_head_of_the_next_column() => Assert.Contains(
        "rode on it to school, where they were late", Reflowed.Blocks("""
            The ferry ran again on         school, where they were
            Tuesday for the first          late, for the river was
            time in twenty years, as       high and the new rope
            this paper said it would       was stiff. Their teacher
            two weeks ago, and forty       had come down to the
            children rode on it to         landing to see them.
            """)[0], StringComparison.Ordinal);

    [Fact]
    public void Chinese_columns_stand_side_by_side_too() => Assert.Equal(
        [
            "石桥镇的老渡口停用二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船。",
            "船一天往返六趟，早上送学生过河，傍晚送菜农回家。票价两元，老人和孩子不收钱，账从来没有算清过。",
        ],
        Reflowed.Blocks("""
            石桥镇的老渡口停用二    船一天往返六趟，早上
            十年，今年秋天重新开    送学生过河，傍晚送菜
            了船。摆渡的是镇上的    农回家。票价两元，老
            木匠，他用一个冬天修    人和孩子不收钱，账从
            好了父亲留下的木船。    来没有算清过。
            """));

    [Fact]
    public void So_do_those_whose_white_was_reckoned_by_characters() => Assert.Equal(
        [
            "石桥镇的老渡口停用20年，今年秋天重新开了船。摆渡的是镇上的木匠，他用1个冬天修好了父亲留下的木船。",
            "船一天往返6趟，早上送学生过河，傍晚送菜农回家。票价2元，老人和孩子不收钱，账从来没有算清过。",
        ],
        Reflowed.Blocks("""
            石桥镇的老渡口停用20    船一天往返6趟，早上送
            年，今年秋天重新开了     学生过河，傍晚送菜农
            船。摆渡的是镇上的木     回家。票价2元，老人和
            匠，他用1个冬天修好了    孩子不收钱，账从来没
            父亲留下的木船。       有算清过。
            """));

    [Fact]
    public void A_headline_across_the_columns_parts_them() => Assert.Equal(
        ["A", "B", "C", "D"],
        string.Concat(Reflowed.Blocks("""
            A ferry ran again on Tuesday       B carpenter asks two coins
            for the first time in many         of grown people and none
            years, and forty children rode     of the others, and keeps no
            on it to school, where they        books at all, as his father
            were late.                         kept none.

            BRIDGE OF STONE IS TO BE BUILT NEXT TO THE FERRY

            C bridge of stone is to be built   D mayor says that whoever
            next to the ferry before the       likes the ferry may go on
            snow comes, and the stones are     using it, and that nobody
            there already, for those of the    will be asked to walk, not
            old mill are to be used.           even the council.
            """)).Where(c => c is 'A' or 'B' or 'C' or 'D').Select(c => c.ToString()).ToArray()[..4]);

    [Fact]
    public void A_table_stays_as_it_is()
    {
        const string Table = """
            Monday      the ferry leaves at seven        12
            Tuesday     the ferry leaves at eight        40
            Wednesday   the ferry leaves at nine          7
            Thursday    the ferry leaves at ten          31
            Friday      the ferry leaves at noon         22
            """;
        var reader = new PlainLineReader();
        reader.Read(Table);

        Assert.Equal(reader.Lines, SideBySideColumns.Part(Table.AsMemory(), reader, reader.Lines));
    }
}

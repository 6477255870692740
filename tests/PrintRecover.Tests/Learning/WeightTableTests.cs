using PrintRecover.Learning;

namespace PrintRecover.Tests.Learning;

public class WeightTableTests
{
    private static readonly string[] Signs = ["tall", "black", "unseen"];
    private static readonly string[] Choices = ["text", "title"];

    [Fact]
    public void Holds_a_weight_for_each_sign_and_choice()
    {
        var table = new WeightTable(Signs, Choices, [1, 2, 0, -1, -2, 0]);

        Assert.Equal([1, 2, 0], table.Of(0));
        Assert.Equal([-1, -2, 0], table.Of(1));
    }

    [Fact]
    public void Writes_a_row_for_each_sign_that_counts()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new WeightTable(Signs, Choices, [1.5f, 0, 0, -0.1234f, 2, 0.0001f]).Write(output);

        Assert.Equal("sign\ttext\ttitle\ntall\t1.5\t-0.123\nblack\t0\t2\n", output.ToString());
    }

    [Fact]
    public void Refuses_weights_of_other_signs() =>
        Assert.Throws<ArgumentException>(() => new WeightTable(Signs, Choices, [1, 2]));

    [Fact]
    public void Says_which_table_the_program_was_built_without() =>
        Assert.Contains("none.tsv", Assert.Throws<InvalidOperationException>(() => WeightTable.Read("none.tsv", Signs, Choices)).Message);
}

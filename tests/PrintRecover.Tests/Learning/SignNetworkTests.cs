using PrintRecover.Learning;

namespace PrintRecover.Tests.Learning;

public class SignNetworkTests
{
    private static readonly string[] Signs = ["always", "tall", "black"];
    private static readonly string[] Choices = ["text", "title"];
    private static readonly NetworkShape Shape = new(Signs.Length, Choices.Length);

    [Fact]
    public void What_two_signs_say_together_may_be_more_than_what_each_says()
    {
        SignNetwork network = TallAndBlack();

        Assert.Equal([1, 0], network.Scores([0, 1]));
        Assert.Equal([1, 0], network.Scores([0, 2]));
        Assert.Equal([1, 4], network.Scores([0, 1, 2]));
        Assert.Equal(4, network.Score(1, [0, 1, 2]));
    }

    [Fact]
    public void Writes_a_table_of_signs_and_units()
    {
        using var output = new StringWriter { NewLine = "\n" };

        TallAndBlack().Write(output);
        string[][] rows = [.. output.ToString().TrimEnd().Split('\n').Select(line => line.Split('\t'))];

        Assert.Equal(["sign", "text", "title", "unit1"], rows[0][..4]);
        Assert.Equal(["always", "1", "0", "-1"], rows[1][..4]);
        Assert.Equal(["tall", "0", "0", "1"], rows[2][..4]);
        Assert.Equal(["unit1", "0", "4", "0"], rows[^1][..4]);
    }

    /// <summary>All is text, but what is tall and black at once a title.</summary>
    private static SignNetwork TallAndBlack()
    {
        float[] weights = new float[Shape.WeightCount];
        weights[Shape.Direct(0, 0)] = 1;
        weights[Shape.Inward(0, 0)] = -1;
        weights[Shape.Inward(0, 1)] = 1;
        weights[Shape.Inward(0, 2)] = 1;
        weights[Shape.Outward(1, 0)] = 4;
        return new SignNetwork(Signs, Choices, weights);
    }
}

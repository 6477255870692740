using PrintRecover.Learning;
using PrintRecover.Training;

namespace PrintRecover.Tests.Learning;

public class NetworkTrainerTests
{
    private static readonly NetworkShape Shape = new(Signs: 4, Choices: 2);

    [Fact]
    public void Learns_what_two_signs_say_only_together()
    {
        SignNetwork network = Learn();

        Assert.True(IsSecond(0, 1) && IsSecond(0, 2));
        Assert.False(IsSecond(0) || IsSecond(0, 1, 2));

        bool IsSecond(params int[] signs) => network.Score(1, signs) > network.Score(0, signs);
    }

    [Fact]
    public void Learns_the_same_each_time() => Assert.Equal(Weights(), Weights());

    [Fact]
    public void Says_nothing_of_signs_that_it_has_not_seen()
    {
        SignNetwork network = Learn();

        Assert.Equal(network.Scores([0, 1]), network.Scores([0, 1, 3]));
    }

    private static SignNetwork Learn() => new(["always", "first", "second", "unseen"], ["no", "yes"], Weights());

    /// <summary>Of two signs exactly one is to be seen for the second choice, which no sum of weights tells (Minsky, Papert 1969).</summary>
    private static float[] Weights()
    {
        Sample[] samples = [Of(0, 0), Of(1, 0, 1), Of(1, 0, 2), Of(0, 0, 1, 2)];
        return NetworkTrainer.Train(Shape, [.. Enumerable.Repeat(samples, 200).SelectMany(each => each)]);
    }

    private static Sample Of(int right, params int[] signs) => new([(0, signs), (1, signs)], [right == 0, right == 1]);
}

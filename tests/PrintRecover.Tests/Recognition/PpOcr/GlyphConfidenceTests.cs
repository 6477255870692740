using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public class GlyphConfidenceTests
{
    [Fact]
    public void Grows_with_the_networks_probability_and_stays_a_share()
    {
        double[] confidences = [.. Enumerable.Range(0, 101).Select(percent => GlyphConfidence.Of(percent / 100.0))];

        Assert.Equal(confidences.Order(), confidences);
        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
        Assert.True(confidences[90] - confidences[10] > 0.5);
    }

    [Theory]
    [InlineData(0.6, 0.3)]
    [InlineData(0.99999999, 0.01)]
    [InlineData(0.2, 0.15)]
    public void An_alternative_takes_no_more_than_is_left(double taken, double alternative) =>
        Assert.InRange(GlyphConfidence.OfAlternative(alternative, taken), 0, 1 - GlyphConfidence.Of(taken));
}

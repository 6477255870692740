using PrintRecover.Learning;

namespace PrintRecover.Training;

/// <summary>Something to be chosen from options of which one or more are right.</summary>
/// <param name="Options">What each is a case of, and the signs seen of it.</param>
/// <param name="IsRight">Which of them are right.</param>
internal sealed record Sample(IReadOnlyList<(int Choice, int[] Signs)> Options, IReadOnlyList<bool> IsRight);

/// <summary>
/// Learns the weights of a <see cref="SignNetwork"/> so that the right options together get as much as can be of each sample's odds: by Adam on
/// small batches, the weights drawn towards zero (Loshchilov, Hutter 2019), with some signs hidden from each sample, so that none is leant on alone
/// (Srivastava et al. 2014). Every run gives the same.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Epochs = 30, BatchSize = 64, Seed = 1;
    private const double FirstRate = 0.003, LastRate = 0.05, Decay = 0.1, HiddenShare = 0.1, FirstWeight = 0.3;
    private const double MeanDecay = 0.9, SquareDecay = 0.999;

    /// <summary>An option that is so near to right teaches nothing.</summary>
    private const float Negligible = 1e-6f;

    private readonly NetworkShape _shape;
    private readonly Random _random = new(Seed);
    private readonly float[] _weights, _gradient, _mean, _square;

    private NetworkTrainer(NetworkShape shape, IReadOnlyList<Sample> samples)
    {
        HashSet<int> seen = [.. samples.SelectMany(sample => sample.Options).SelectMany(option => option.Signs)];
        _shape = shape;
        (_weights, _gradient) = (new float[shape.WeightCount], new float[shape.WeightCount]);
        (_mean, _square) = (new float[shape.WeightCount], new float[shape.WeightCount]);
        for (int unit = 0; unit < NetworkShape.Units; unit++)
        {
            for (int sign = 0; sign < shape.Signs; sign++)
            {
                float inward = Drawn();
                _weights[shape.Inward(unit, sign)] = seen.Contains(sign) ? inward : 0;
            }

            float outward = Drawn();
            for (int choice = 0; choice < shape.Choices; choice++)
            {
                _weights[shape.Outward(choice, unit)] = outward;
            }
        }

        float Drawn() => (float)(FirstWeight * ((2 * _random.NextDouble()) - 1));
    }

    /// <summary>The weights, in the order of the shape.</summary>
    public static float[] Train(NetworkShape shape, IReadOnlyList<Sample> samples)
    {
        var trainer = new NetworkTrainer(shape, samples);
        Sample[] order = [.. samples];
        int batches = (order.Length + BatchSize - 1) / BatchSize, steps = Epochs * batches;
        for (int step = 0; step < steps; step++)
        {
            if (step % batches == 0)
            {
                trainer._random.Shuffle(order);
            }

            trainer.Learn(order.AsSpan(step % batches * BatchSize)[..Math.Min(BatchSize, order.Length - (step % batches * BatchSize))]);
            trainer.Step(step + 1, FirstRate * (1 - ((1 - LastRate) * step / steps)));
        }

        return trainer._weights;
    }

    private void Learn(ReadOnlySpan<Sample> batch)
    {
        Array.Clear(_gradient);
        foreach (Sample sample in batch)
        {
            Learn(sample, 1f / batch.Length);
        }
    }

    private void Learn(Sample sample, float weight)
    {
        bool[] isHidden = new bool[_shape.Signs];
        for (int sign = 1; sign < isHidden.Length; sign++)
        {
            isHidden[sign] = _random.NextDouble() < HiddenShare;
        }

        (int Choice, int[] Signs, float[] Units)[] options = new (int, int[], float[])[sample.Options.Count];
        double[] odds = new double[options.Length];
        for (int i = 0; i < options.Length; i++)
        {
            (int choice, int[] all) = sample.Options[i];
            int[] signs = [.. all.Where(sign => !isHidden[sign])];
            float[] units = i > 0 && sample.Options[i - 1].Signs == all ? options[i - 1].Units : Units(signs);
            options[i] = (choice, signs, units);
            odds[i] = Score(options[i]);
        }

        double most = odds.Max();
        odds = [.. odds.Select(each => Math.Exp(each - most))];
        double together = odds.Sum(), right = odds.Where((_, i) => sample.IsRight[i]).Sum();
        for (int i = 0; i < options.Length; i++)
        {
            double wrong = (odds[i] / together) - (sample.IsRight[i] ? odds[i] / Math.Max(right, double.Epsilon) : 0);
            if (Math.Abs(wrong) > Negligible)
            {
                Note(options[i], (float)wrong * weight);
            }
        }
    }

    private float[] Units(int[] signs)
    {
        float[] units = new float[NetworkShape.Units];
        for (int unit = 0; unit < units.Length; unit++)
        {
            float sum = 0;
            foreach (int sign in signs)
            {
                sum += _weights[_shape.Inward(unit, sign)];
            }

            units[unit] = Math.Max(0, sum);
        }

        return units;
    }

    private double Score((int Choice, int[] Signs, float[] Units) option)
    {
        double score = 0;
        foreach (int sign in option.Signs)
        {
            score += _weights[_shape.Direct(option.Choice, sign)];
        }

        for (int unit = 0; unit < NetworkShape.Units; unit++)
        {
            score += _weights[_shape.Outward(option.Choice, unit)] * option.Units[unit];
        }

        return score;
    }

    private void Note((int Choice, int[] Signs, float[] Units) option, float wrong)
    {
        foreach (int sign in option.Signs)
        {
            _gradient[_shape.Direct(option.Choice, sign)] += wrong;
        }

        for (int unit = 0; unit < NetworkShape.Units; unit++)
        {
            if (option.Units[unit] <= 0)
            {
                continue;
            }

            int outward = _shape.Outward(option.Choice, unit);
            _gradient[outward] += wrong * option.Units[unit];
            foreach (int sign in option.Signs)
            {
                _gradient[_shape.Inward(unit, sign)] += wrong * _weights[outward];
            }
        }
    }

    private void Step(int step, double rate)
    {
        (float meanShare, float squareShare) = ((float)(1 - Math.Pow(MeanDecay, step)), (float)(1 - Math.Pow(SquareDecay, step)));
        for (int i = 0; i < _weights.Length; i++)
        {
            _mean[i] = (float)((MeanDecay * _mean[i]) + ((1 - MeanDecay) * _gradient[i]));
            _square[i] = (float)((SquareDecay * _square[i]) + ((1 - SquareDecay) * _gradient[i] * _gradient[i]));
            _weights[i] -= (float)(rate * ((_mean[i] / meanShare / (MathF.Sqrt(_square[i] / squareShare) + 1e-8f)) + (Decay * _weights[i])));
        }
    }
}

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>
/// Rewrites in a network what ONNX Runtime computes in many passes over the same numbers, so that it gives the same in
/// fewer. PP-OCR's networks do so after each convolution: a hard swish in four steps (Howard et al. 2019), before and behind
/// it a scale and an offset in two.
/// </summary>
internal sealed class OnnxSimplifier
{
    /// <summary>Larger networks, of servers, are not for lines side by side, and what is read here is held in memory a while.</summary>
    private const int MostBytes = 32 << 20;

    private const float HardSwishOffset = 3, HardSwishSpan = 6;

    /// <summary>How far back is looked for the convolution that says how many channels there are.</summary>
    private const int MostStepsBack = 16;

    private readonly OnnxGraph _graph;

    private OnnxSimplifier(OnnxGraph graph) => _graph = graph;

    /// <summary>The network, rewritten; as it is when it cannot be.</summary>
    public static ReadOnlyMemory<byte> Simplify(ReadOnlyMemory<byte> model)
    {
        if (model.Length > MostBytes)
        {
            return model;
        }

        try
        {
            var graph = new OnnxGraph(model);
            return !graph.Nodes.Any(node => node.HasGraph()) && new OnnxSimplifier(graph).Rewrite() ? graph.ToModel() : model;
        }
        catch (InvalidDataException)
        {
            // The library says what is wrong with it.
            return model;
        }
    }

    private bool Rewrite()
    {
        int swishes = _graph.Nodes.ToArray().Count(TryHardSwish);
        return _graph.Nodes.ToArray().Count(TryAffine) + swishes > 0;
    }

    /// <summary>x · clip(x + 3, 0, 6) / 6 becomes x · HardSigmoid(x).</summary>
    private bool TryHardSwish(OnnxNode clip)
    {
        if (clip is not { Operator: "Clip", Inputs.Count: 1 }
            || clip.Float("min") != 0 || clip.Float("max") != HardSwishSpan
            || _graph.MakerOf(clip.Inputs[0]) is not { } add
            || Operand(add, "Add") is not { } sum || sum.Scalar != HardSwishOffset || _graph.OnlyUserOf(add) != clip
            || _graph.OnlyUserOf(clip) is not { Operator: "Mul" } product || !product.Inputs.Contains(sum.Other)
            || _graph.OnlyUserOf(product) is not { } quotient
            || Operand(quotient, "Div") is not { } division || division.Scalar != HardSwishSpan || quotient.Inputs[0] != division.Other)
        {
            return false;
        }

        _graph.Replace(add, null);
        _graph.Replace(product, null);
        _graph.Replace(clip, OnnxNode.Make(
            "HardSigmoid", [sum.Other], clip.Outputs[0], ("alpha", 1 / HardSwishSpan), ("beta", HardSwishOffset / HardSwishSpan)));
        _graph.Replace(quotient, OnnxNode.Make("Mul", [sum.Other, clip.Outputs[0]], quotient.Outputs[0]));
        return true;
    }

    /// <summary>
    /// A scale and an offset go into the convolution that follows; where that has edges of zeros they become a normalization,
    /// which the library computes at once, or puts into the convolution before.
    /// </summary>
    private bool TryAffine(OnnxNode multiply)
    {
        if (Operand(multiply, "Mul") is not { } product
            || _graph.OnlyUserOf(multiply) is not { } add || Operand(add, "Add") is not { } sum
            || Channels(product.Other) is not { } channels)
        {
            return false;
        }

        if (_graph.OnlyUserOf(add) is { Operator: "Conv", Inputs.Count: 3 } next && next.Inputs[0] == add.Outputs[0] && !HasEdges(next)
            && _graph.Tensor(next.Inputs[1]) is { } weights && _graph.Tensor(next.Inputs[2]) is { } offsets
            && weights.Dimensions.Count > 1 && weights.Dimensions[0] > 0 && weights.Dimensions[0] == offsets.Numbers.Length)
        {
            _graph.Replace(next, next.WithInputs(
                product.Other,
                _graph.Add(weights.Dimensions, Scaled(weights, product.Scalar)),
                _graph.Add(offsets.Dimensions, Moved(offsets, weights, sum.Scalar))));
            _graph.Replace(add, null);
        }
        else
        {
            _graph.Replace(add, OnnxNode.Make(
                "BatchNormalization",
                [product.Other, Same(product.Scalar), Same(sum.Scalar), Same(0), Same(1)],
                add.Outputs[0],
                ("epsilon", 0)));
        }

        _graph.Replace(multiply, null);
        return true;

        string Same(float value) => _graph.Add([channels], [.. Enumerable.Repeat(value, channels)]);
    }

    private static float[] Scaled(OnnxTensor weights, float scale)
    {
        float[] scaled = weights.Numbers.ToArray();
        for (int i = 0; i < scaled.Length; i++)
        {
            scaled[i] *= scale;
        }

        return scaled;
    }

    private static float[] Moved(OnnxTensor offsets, OnnxTensor weights, float offset)
    {
        float[] moved = offsets.Numbers.ToArray();
        int each = weights.Numbers.Length / moved.Length;
        for (int i = 0; i < moved.Length; i++)
        {
            double sum = 0;
            foreach (float weight in weights.Numbers.Slice(i * each, each))
            {
                sum += weight;
            }

            moved[i] += (float)(offset * sum);
        }

        return moved;
    }

    private static bool HasEdges(OnnxNode convolution) =>
        convolution.Has("auto_pad") || convolution.Integers("pads").Any(pad => pad != 0);

    private (float Scalar, string Other)? Operand(OnnxNode node, string operation)
    {
        if (node.Operator != operation || node.Inputs.Count != 2 || node.Outputs.Count != 1)
        {
            return null;
        }

        return _graph.Tensor(node.Inputs[1]) is { Numbers: [var second], Dimensions.Count: <= 1 } ? (second, node.Inputs[0])
            : _graph.Tensor(node.Inputs[0]) is { Numbers: [var first], Dimensions.Count: <= 1 } ? (first, node.Inputs[1])
            : null;
    }

    private int? Channels(string name)
    {
        for (int step = 0; step < MostStepsBack && _graph.MakerOf(name) is { Inputs.Count: > 0 } maker; step++)
        {
            if (maker is { Operator: "Conv", Inputs.Count: > 1 })
            {
                return _graph.Tensor(maker.Inputs[1]) is { Dimensions: [> 0 and < 65536 and var channels, ..] } ? (int)channels : null;
            }

            if (maker.Operator is not ("Mul" or "BatchNormalization" or "HardSigmoid"))
            {
                return null;
            }

            name = maker.Inputs[0];
        }

        return null;
    }
}

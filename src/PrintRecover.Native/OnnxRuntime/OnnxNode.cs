namespace PrintRecover.Native.OnnxRuntime;

/// <summary>One operator of a model and what it is applied to: <c>NodeProto</c>.</summary>
internal sealed class OnnxNode
{
    private const int InputField = 1, OutputField = 2, OperatorField = 4, AttributeField = 5;
    private const int AttributeName = 1, AttributeFloat = 2, AttributeTensor = 5, AttributeGraph = 6, AttributeIntegers = 8, AttributeType = 20;
    private const int FloatType = 1;

    /// <summary>Reads a node.</summary>
    public OnnxNode(ReadOnlyMemory<byte> message)
    {
        Message = message;
        ILookup<int, ProtocolField> fields = ProtocolField.In(message).ToLookup(field => field.Number);
        Inputs = [.. fields[InputField].Select(field => field.Text)];
        Outputs = [.. fields[OutputField].Select(field => field.Text)];
        Operator = fields[OperatorField].LastOrDefault().Text;
    }

    /// <summary>The operator's name.</summary>
    public string Operator { get; }

    /// <summary>The names of what it takes.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>The names of what it makes.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>The message that says this.</summary>
    public ReadOnlyMemory<byte> Message { get; }

    /// <summary>True when it holds a graph of its own, which may use whatever is outside.</summary>
    public bool HasGraph() => Attributes().Any(attribute => attribute.Any(field => field.Number == AttributeGraph));

    // Few nodes are ever asked, so they are not kept.
    private IEnumerable<ProtocolField[]> Attributes() =>
        ProtocolField.In(Message).Where(field => field.Number == AttributeField).Select(field => ProtocolField.In(field.Content).ToArray());

    /// <summary>Makes a node with one output.</summary>
    public static OnnxNode Make(string operation, IEnumerable<string> inputs, string output, params (string Name, float Value)[] attributes)
    {
        var message = new ProtocolWriter();
        foreach (string input in inputs)
        {
            message.Text(InputField, input);
        }

        message.Text(OutputField, output).Text(OperatorField, operation);
        foreach ((string name, float value) in attributes)
        {
            message.Bytes(AttributeField, new ProtocolWriter()
                .Text(AttributeName, name).Single(AttributeFloat, value).Number(AttributeType, FloatType).Message.Span);
        }

        return new OnnxNode(message.Message);
    }

    /// <summary>The same, applied to something else.</summary>
    public OnnxNode WithInputs(params IEnumerable<string> inputs)
    {
        var message = new ProtocolWriter(Message.Length + 256);
        foreach (string input in inputs)
        {
            message.Text(InputField, input);
        }

        foreach (ProtocolField field in ProtocolField.In(Message).Where(field => field.Number != InputField))
        {
            message.Copy(field);
        }

        return new OnnxNode(message.Message);
    }

    /// <summary>An attribute that is a float; null when there is none.</summary>
    public float? Float(string name) => Attribute(name)?.Where(field => field.Number == AttributeFloat).Select(field => (float?)field.Single).LastOrDefault();

    /// <summary>An attribute that is a list of integers; empty when there is none.</summary>
    public IEnumerable<long> Integers(string name) =>
        Attribute(name)?.Where(field => field.Number == AttributeIntegers).SelectMany(field => field.Numbers()) ?? [];

    /// <summary>True when it has an attribute of this name.</summary>
    public bool Has(string name) => Attribute(name) is not null;

    /// <summary>The tensor that it holds; null when there is none, or not of floats.</summary>
    public OnnxTensor? Tensor() => Attributes().SelectMany(attribute => attribute)
        .Where(field => field.Number == AttributeTensor).Select(field => OnnxTensor.Read(field.Content)).FirstOrDefault();

    private ProtocolField[]? Attribute(string name) =>
        Attributes().FirstOrDefault(attribute => attribute.Any(field => field.Number == AttributeName && field.Text == name));
}

namespace PrintRecover.Native.OnnxRuntime;

/// <summary>The operators of a model, to be replaced one by one; all else of the model stays as it is.</summary>
internal sealed class OnnxGraph
{
    private const int GraphField = 7;
    private const int NodeField = 1, TensorField = 5, OutputField = 12;

    private readonly ReadOnlyMemory<byte> _model;
    private readonly List<ProtocolField> _rest = [];
    private readonly List<OnnxNode?> _nodes = [];
    private readonly Dictionary<OnnxNode, int> _places = [];
    private readonly Dictionary<string, OnnxNode> _makers = [];
    private readonly Dictionary<string, List<OnnxNode>> _users = [];
    private readonly HashSet<string> _outputs = [];
    private readonly Dictionary<string, OnnxTensor> _tensors = [];
    private readonly List<OnnxTensor> _added = [];

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is none, or cut off.</exception>
    public OnnxGraph(ReadOnlyMemory<byte> model)
    {
        _model = model;
        foreach (ProtocolField field in ProtocolField.In(ProtocolField.In(model).LastOrDefault(field => field.Number == GraphField).Content))
        {
            if (field.Number == NodeField)
            {
                Put(new OnnxNode(field.Content), _nodes.Count);
            }
            else
            {
                _rest.Add(field);
            }

            if (field.Number == OutputField)
            {
                _outputs.UnionWith(ProtocolField.In(field.Content).Where(part => part.Number == 1).Select(part => part.Text));
            }

            if (field.Number == TensorField && OnnxTensor.Read(field.Content) is { } tensor)
            {
                _tensors[tensor.Name] = tensor;
            }
        }
    }

    /// <summary>The operators, in the order in which they are applied.</summary>
    public IEnumerable<OnnxNode> Nodes => _nodes.OfType<OnnxNode>();

    /// <summary>The numbers of this name; null when they are computed, or not floats.</summary>
    public OnnxTensor? Tensor(string name) =>
        _tensors.GetValueOrDefault(name) ?? (MakerOf(name) is { Operator: "Constant" } constant ? constant.Tensor() : null);

    /// <summary>What makes the value of this name; null when nothing does.</summary>
    public OnnxNode? MakerOf(string name) => _makers.GetValueOrDefault(name);

    /// <summary>What alone uses what the node makes; null when nothing or more does.</summary>
    public OnnxNode? OnlyUserOf(OnnxNode node) =>
        node.Outputs is [var output] && !_outputs.Contains(output) && _users.GetValueOrDefault(output) is [var user] ? user : null;

    /// <summary>Puts a node into the place of another one, or nothing.</summary>
    public void Replace(OnnxNode old, OnnxNode? by)
    {
        int place = _places[old];
        _places.Remove(old);
        _nodes[place] = null;
        foreach (string input in old.Inputs)
        {
            _users[input].Remove(old);
        }

        foreach (string output in old.Outputs.Where(output => _makers.GetValueOrDefault(output) == old))
        {
            _makers.Remove(output);
        }

        if (by is not null)
        {
            Put(by, place);
        }
    }

    /// <summary>Adds numbers.</summary>
    /// <returns>Their name.</returns>
    public string Add(IReadOnlyList<long> dimensions, float[] numbers)
    {
        var tensor = OnnxTensor.Of($"PrintRecover.{_added.Count}", dimensions, numbers);
        _added.Add(tensor);
        _tensors[tensor.Name] = tensor;
        return tensor.Name;
    }

    /// <summary>The model as it is now.</summary>
    public ReadOnlyMemory<byte> ToModel()
    {
        var graph = new ProtocolWriter(_model.Length + _added.Sum(tensor => tensor.Bytes.Length + 256));
        foreach (OnnxNode node in Nodes)
        {
            graph.Bytes(NodeField, node.Message.Span);
        }

        foreach (ProtocolField field in _rest)
        {
            graph.Copy(field);
        }

        foreach (OnnxTensor tensor in _added)
        {
            graph.Bytes(TensorField, tensor.ToMessage().Span);
        }

        var model = new ProtocolWriter(graph.Message.Length + 256);
        foreach (ProtocolField field in ProtocolField.In(_model).Where(field => field.Number != GraphField))
        {
            model.Copy(field);
        }

        return model.Bytes(GraphField, graph.Message.Span).Message;
    }

    private void Put(OnnxNode node, int place)
    {
        if (place == _nodes.Count)
        {
            _nodes.Add(node);
        }

        _nodes[place] = node;
        _places[node] = place;
        foreach (string output in node.Outputs)
        {
            _makers[output] = node;
        }

        foreach (string input in node.Inputs)
        {
            if (!_users.TryGetValue(input, out List<OnnxNode>? users))
            {
                _users.Add(input, users = []);
            }

            users.Add(node);
        }
    }
}

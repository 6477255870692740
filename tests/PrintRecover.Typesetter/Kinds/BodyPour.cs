using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Kinds;

/// <summary>Pours bodies into columns, all as long as each other where the paper does so.</summary>
public sealed class BodyPour(PageDesign design, PageParts parts)
{
    private readonly double _leading = design.Leading;

    /// <summary>Pours a body, ended at a sentence where it finds no room; gives the height at which it ends.</summary>
    public double Pour(string article, IReadOnlyList<SetBlock> body, IReadOnlyList<Area> columns)
    {
        var flow = new ColumnFlow(columns, _leading);
        IReadOnlyList<SetBlock> rest = flow.Pour(article, body);
        if (rest.Count > 0)
        {
            return Pour(article, SentenceCut.Apply(body, rest), columns);
        }

        if (design.IsBalanced || flow.Column < columns.Count - 1)
        {
            flow = Balanced(article, body, columns);
        }

        parts.Add(flow.Regions);
        return flow.Regions.SelectMany(region => region.Lines).Select(line => line.Area.Bottom).DefaultIfEmpty(columns[0].Top).Max();
    }

    private ColumnFlow Balanced(string article, IReadOnlyList<SetBlock> body, IReadOnlyList<Area> columns)
    {
        double most = columns.Max(column => column.Bottom);
        for (double bottom = columns.Min(column => column.Top) + _leading; bottom < most; bottom += _leading)
        {
            var flow = new ColumnFlow([.. columns.Select(column => column.To(Math.Min(column.Bottom, bottom))).Where(column => column.Height >= _leading)], _leading);
            if (flow.Pour(article, body).Count == 0)
            {
                return flow;
            }
        }

        var whole = new ColumnFlow(columns, _leading);
        whole.Pour(article, body);
        return whole;
    }
}

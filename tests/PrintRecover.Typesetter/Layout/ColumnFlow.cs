using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter.Layout;

/// <summary>Pours blocks into columns, one after the other.</summary>
/// <param name="columns">The columns, or the parts of columns that are free, in the order of reading.</param>
/// <param name="leading">From line to line of the body, pixels.</param>
public sealed class ColumnFlow(IReadOnlyList<Area> columns, double leading)
{
    // A heading stands above at least so many lines of what it heads.
    private const int LinesBelowHeading = 2;

    private static readonly Role[] Headings = [Role.Kicker, Role.Title, Role.Subtitle, Role.Subheading, Role.Byline];

    private readonly List<PlacedBlock> _regions = [];
    private readonly List<Ornament> _ornaments = [];
    private int _column;
    private double _top = columns.Count > 0 ? columns[0].Top : 0;

    /// <summary>What was placed.</summary>
    public IReadOnlyList<PlacedBlock> Regions => _regions;

    /// <summary>Rules, frames and pictures that were placed.</summary>
    public IReadOnlyList<Ornament> Ornaments => _ornaments;

    /// <summary>True when no line finds room any more.</summary>
    public bool IsFull => _column >= columns.Count || (_column == columns.Count - 1 && _top + leading > columns[_column].Bottom);

    /// <summary>How far down the text came in the column it stands in.</summary>
    public double Bottom => _top;

    /// <summary>The column it stands in, from 0.</summary>
    public int Column => _column;

    private bool IsAtTop => _column < columns.Count && _top <= columns[_column].Top;

    /// <summary>Pours blocks; gives back what found no room.</summary>
    /// <param name="article">The article they are of.</param>
    /// <param name="blocks">The blocks.</param>
    public IReadOnlyList<SetBlock> Pour(string article, IReadOnlyList<SetBlock> blocks)
    {
        for (int index = 0; index < blocks.Count; index++)
        {
            _top += IsAtTop ? 0 : blocks[index].Style.Before;
            if (!MakeRoom(RoomNeeded(blocks, index)))
            {
                return [.. blocks.Skip(index)];
            }

            if (Place(article, blocks[index]) is { } rest)
            {
                return [rest, .. blocks.Skip(index + 1)];
            }

            _top += blocks[index].Style.After;
        }

        return [];
    }

    /// <summary>Pours blocks, and cuts them at a sentence where they find no room; what is left without text is taken away.</summary>
    /// <param name="article">The article they are of.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="firstRegion">The first region of the article.</param>
    public void PourWhole(string article, IReadOnlyList<SetBlock> blocks, int firstRegion)
    {
        (int column, double top, int regions) = (_column, _top, _regions.Count);
        IReadOnlyList<SetBlock> rest = Pour(article, blocks);
        while (rest.Count > 0)
        {
            _regions.RemoveRange(regions, _regions.Count - regions);
            (_column, _top) = (column, top);
            blocks = SentenceCut.Apply(blocks, rest);
            rest = Pour(article, blocks);
            if (rest.Count == 0)
            {
                _column = columns.Count;
            }
        }

        if (blocks.Count == 0)
        {
            _regions.RemoveRange(firstRegion, _regions.Count - firstRegion);
        }
    }

    /// <summary>White between two articles with a rule in it, unless a column begins; so much must find room below.</summary>
    /// <param name="room">Pixels that what follows needs.</param>
    /// <param name="ruleShare">How much of the column's width the rule takes; 0 for none.</param>
    public void Separate(double room, double ruleShare)
    {
        double white = Math.Round(leading * 0.9);
        if (_column < columns.Count && _top + white + room > columns[_column].Bottom)
        {
            NextColumn();
        }
        else if (!IsAtTop && _column < columns.Count)
        {
            Area column = columns[_column];
            double width = column.Width * ruleShare;
            _ornaments.AddRange(ruleShare > 0 ? [new Ornament(OrnamentKind.Rule, new Area(column.Left + (column.Width - width) / 2, _top + white / 2, width, 3))] : []);
            _top += white;
        }
    }

    /// <summary>A picture as wide as the column, with what stands below it; false when it finds no room.</summary>
    public bool Picture(string article, Ornament picture, IReadOnlyList<SetBlock> below)
    {
        double depth = picture.Area.Height + leading / 2 + below.Sum(block => block.Depth) + leading;
        if (_column >= columns.Count || _top + depth > columns[_column].Bottom)
        {
            return false;
        }

        Area column = columns[_column];
        _ornaments.Add(picture with { Area = new Area(column.Left + (column.Width - picture.Area.Width) / 2, _top + leading / 4, picture.Area.Width, picture.Area.Height) });
        _top += picture.Area.Height + leading / 2;
        Pour(article, below);
        _top += leading / 2;
        return true;
    }

    /// <summary>Blocks with a frame around them; false when they find no room in this column.</summary>
    public bool Framed(string article, IReadOnlyList<SetBlock> blocks, double padding, OrnamentKind frame)
    {
        double depth = blocks.Sum(block => block.Depth + block.Style.After) + 2 * padding;
        if (_column >= columns.Count || _top + depth > columns[_column].Bottom)
        {
            return false;
        }

        Area area = new(columns[_column].Left, _top, columns[_column].Width, depth);
        _ornaments.Add(new Ornament(frame, area));
        double top = _top + padding;
        _regions.AddRange(Stack.Place(article, blocks, area.Left + padding, top).Regions);
        _top += depth + leading / 2;
        return true;
    }

    private bool MakeRoom(double depth)
    {
        while (_column < columns.Count && _top + depth > columns[_column].Bottom + 0.5)
        {
            NextColumn();
        }

        return _column < columns.Count;
    }

    private void NextColumn()
    {
        _column++;
        _top = _column < columns.Count ? columns[_column].Top : _top;
    }

    private double RoomNeeded(IReadOnlyList<SetBlock> blocks, int index)
    {
        double depth = 0;
        for (; index < blocks.Count && Headings.Contains(blocks[index].Role); index++)
        {
            depth += blocks[index].Depth + blocks[index].Style.After;
        }

        return depth > 0 ? depth + LinesBelowHeading * leading : blocks[index].Style.Leading;
    }

    private SetBlock? Place(string article, SetBlock block)
    {
        bool isContinuation = block.IsContinuation;
        for (int at = 0; at < block.Lines.Count;)
        {
            if (!MakeRoom(block.Style.Leading))
            {
                return block with { Lines = [.. block.Lines.Skip(at)], IsContinuation = at > 0 || block.IsContinuation };
            }

            Area column = columns[_column];
            int count = Math.Min(block.Lines.Count - at, (int)((column.Bottom - _top + 0.5) / block.Style.Leading));
            _regions.Add(new PlacedBlock(article, block.Role, isContinuation,
                [.. block.Lines.Skip(at).Take(count).Select((line, row) => new PlacedLine(
                    line, block, new Area(column.Left, _top + row * block.Style.Leading, block.Measure, block.Style.Leading)))]));
            _top += count * block.Style.Leading;
            at += count;
            isContinuation = true;
        }

        return null;
    }
}

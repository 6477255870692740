namespace PrintRecover.Typesetter.Layout;

/// <summary>A part of a page that holds an article, or several one below the other.</summary>
/// <param name="FirstColumn">Its first column.</param>
/// <param name="Span">How many columns it is wide.</param>
/// <param name="Top">Where it begins, pixels.</param>
/// <param name="Bottom">Where it ends, pixels.</param>
public sealed record Field(int FirstColumn, int Span, double Top, double Bottom)
{
    /// <summary>How high it is, pixels.</summary>
    public double Height => Bottom - Top;
}

/// <summary>Cuts a page into fields, across and down, until every field is of a size that suits one article.</summary>
/// <param name="random">The source of chance.</param>
/// <param name="widest">Columns that a field has at most.</param>
/// <param name="highest">Pixels that a field is high at most.</param>
/// <param name="largest">Pixels that a field's columns are long at most, one below the other.</param>
/// <param name="lowest">Pixels that a field is high at least.</param>
/// <param name="white">Pixels between a field and the one below.</param>
public sealed class PageDivision(Random random, int widest, double highest, double largest, double lowest, double white)
{
    /// <summary>The fields of an area, in the order of reading.</summary>
    public IEnumerable<Field> Divide(Field field)
    {
        bool canCutAcross = field.Height >= 2 * lowest + white;
        bool canCutDown = field.Span >= 2;
        bool mustCutAcross = field.Height > highest && canCutAcross;
        bool mustCutDown = field.Span > widest;
        if (!mustCutAcross && !mustCutDown && field.Span * field.Height > largest)
        {
            mustCutAcross = canCutAcross && (!canCutDown || random.NextDouble() < 0.6);
            mustCutDown = !mustCutAcross && canCutDown;
        }

        if (!mustCutAcross && !mustCutDown && random.NextDouble() < 0.6)
        {
            return [field];
        }

        return mustCutDown && mustCutAcross ? Cut(field, random.NextDouble() < 0.5)
            : mustCutAcross ? Cut(field, true)
            : mustCutDown ? Cut(field, false)
            : canCutAcross && (!canCutDown || random.NextDouble() < 0.5) ? Cut(field, true)
            : canCutDown && field.Height > lowest * 1.3 ? Cut(field, false)
            : [field];
    }

    private IEnumerable<Field> Cut(Field field, bool isAcross)
    {
        (Field first, Field second) = isAcross ? CutAcross(field) : CutDown(field);
        return [.. Divide(first), .. Divide(second)];
    }

    private (Field Above, Field Below) CutAcross(Field field)
    {
        double room = field.Height - 2 * lowest - white;
        double at = Math.Round(field.Top + lowest + room * (0.15 + 0.7 * random.NextDouble()));
        return (field with { Bottom = at }, field with { Top = at + white });
    }

    private (Field Left, Field Right) CutDown(Field field)
    {
        int span = field.Span <= 3 || random.Next(5) == 0 ? random.Next(1, field.Span) : random.Next(2, field.Span - 1);
        return (field with { Span = span }, field with { FirstColumn = field.FirstColumn + span, Span = field.Span - span });
    }
}

using System.Text;

namespace PrintRecover.Training;

/// <summary>An article as it falls out of a scan: lines, blank lines at column ends, a headline at either end.</summary>
/// <param name="Text">The text.</param>
/// <param name="BeginningLines">The numbers of the lines that begin a block, from 1.</param>
/// <param name="Blocks">The blocks, in the order of the text.</param>
public sealed record BrokenText(string Text, IReadOnlySet<long> BeginningLines, IReadOnlyList<WrittenBlock> Blocks)
{
    /// <summary>Sets an article and breaks it.</summary>
    public static BrokenText Set(WrittenArticle article, ColumnStyle style, Random random) =>
        new TextBreaker(article, style, random).Break();

    private sealed class TextBreaker(WrittenArticle article, ColumnStyle style, Random random)
    {
        private static readonly string[] Towns = ["松江", "柳州", "白沙", "東浦", "石門"];
        private readonly StringBuilder _text = new();
        private readonly HashSet<long> _beginnings = [];
        private readonly ColumnSetter _setter = new(style, random);
        private long _number = 1;
        private double _measure = style.Measure;
        private int _columnLeft = style.ColumnLines;

        public BrokenText Break()
        {
            WrittenBlock[] headline = [.. article.Blocks.Where(block => block.Kind is "kicker" or "title" or "subtitle")];
            WrittenBlock[] body = [.. article.Blocks.Except(headline)];
            WrittenBlock[] blocks = style.IsHeadlineLast
                ? [.. body.Where(block => block.Kind != "caption"), .. headline, .. body.Where(block => block.Kind == "caption")]
                : [.. headline, .. body];
            foreach (WrittenBlock block in blocks)
            {
                if (block.Kind == "text" && _number > 1 && random.NextDouble() < 0.02)
                {
                    Separator();
                }

                Add(block);
            }

            return new BrokenText(_text.ToString(), _beginnings, blocks);
        }

        private void Add(WrittenBlock block)
        {
            bool isText = block.Kind is "text" or "caption";
            bool isHeadline = block.Kind is "title" or "kicker" or "subtitle";
            bool setOff = style.HasBlankLines || (block.Kind != "text" && style.SetsOffHeadings);
            bool isBehindDeck = style.HasTightDeck && _isHeadlineBefore && !isHeadline;
            bool isInDeck = style.HasTightDeck && _isHeadlineBefore && isHeadline;
            if ((setOff || (isBehindDeck && style.SetsOffHeadings)) && _number > 1 && !isInDeck)
            {
                Blank();
            }

            BesideHeading(block);
            _isHeadlineBefore = isHeadline;

            double captionMeasure = style.Measure * (0.8 + 2 * random.NextDouble());
            IReadOnlyList<string> lines = isText
                ? _setter.Paragraph(Opening(block) + Marked(block), article.IsWide, block.Kind == "caption" ? () => captionMeasure : Measure)
                : Display(block);
            for (int i = 0; i < lines.Count; i++)
            {
                if (isText && i > 0)
                {
                    EndColumn();
                }

                if (i == 0)
                {
                    _beginnings.Add(_number);
                }

                Line(Misreading.Of(lines[i], style.Noise, random));
            }

            if (setOff && !isText && !(style.HasTightDeck && isHeadline) && (style.SetsOffHeadings || random.NextDouble() < 0.5))
            {
                Blank();
            }
        }

        // A column may end after any line: what stands below is then in another one.
        private void EndColumn()
        {
            if (--_columnLeft > 0 || style.IsUnbroken)
            {
                return;
            }

            _columnLeft = random.Next(style.ColumnLines / 2, 2 * style.ColumnLines);
            if (style.HasBlankColumnEnds)
            {
                Blank();
            }
        }

        private int _linesSet;
        private int _besideLines;
        private int _item;
        private double _besideShare;

        private bool _isHeadlineBefore;
        private bool _isHeadingBefore;

        // A paragraph's first lines may stand beside the heading, which takes their beginnings.
        private void BesideHeading(WrittenBlock block)
        {
            if (style.InsetHeads > 0 && block.Kind == "text" && _isHeadingBefore && random.NextDouble() < style.InsetHeads)
            {
                _besideLines = random.Next(3, 6);
                _besideShare = 0.25 + 0.45 * random.NextDouble();
            }

            _isHeadingBefore = block.Kind is not ("text" or "caption");
        }

        private double Measure()
        {
            if (style.ChangesMeasure && ++_linesSet % style.ColumnLines == 0)
            {
                _measure = Math.Max(9, style.Measure + random.Next(-3, 4));
            }

            // Now and then lines stand beside a picture or a headline.
            _besideShare = _besideLines > 0 ? _besideShare : 0.3 + 0.4 * random.NextDouble();
            _besideLines = _besideLines > 0 ? _besideLines - 1 : random.NextDouble() < style.RunAround ? random.Next(2, 9) : 0;
            return _besideLines > 0 ? Math.Max(style.InsetHeads > 0 ? 2 : 3, Math.Round(_measure * _besideShare)) : _measure;
        }

        private IReadOnlyList<string> Display(WrittenBlock block)
        {
            bool isHeadline = block.Kind is "title" or "kicker" or "subtitle";
            double widest = !isHeadline ? 0.85 * style.Measure
                : style.HeadlineMeasure > 0 ? style.HeadlineMeasure
                : Math.Max(style.Measure, 10) * (1 + random.NextDouble());
            string text = block.Text.Replace("　", random.NextDouble() < 0.5 ? " " : "");
            int width = article.IsWide ? text.Length : (int)(text.Length * 1.05);
            int lines = Math.Max(1, (int)Math.Ceiling(width / widest));
            if (lines == 1 || style.IsUnbroken)
            {
                return [text];
            }

            string[] units = article.IsWide ? [.. text.Select(c => c.ToString())] : text.Split(' ');
            string between = article.IsWide ? "" : " ";
            return Balanced(units, between, lines);
        }

        // Lines of a heading are made as long as each other.
        private static IReadOnlyList<string> Balanced(string[] units, string between, int lines)
        {
            double each = (double)string.Join(between, units).Length / lines;
            var balanced = new List<string>();
            string line = "";
            foreach (string unit in units)
            {
                bool isFull = line.Length > 0 && balanced.Count < lines - 1 && line.Length + unit.Length / 2.0 > each;
                if (isFull)
                {
                    balanced.Add(line);
                    line = "";
                }

                line += line.Length > 0 ? between + unit : unit;
            }

            balanced.Add(line);
            return balanced;
        }

        // Agencies' reports and items of lists open in their own ways.
        private string Opening(WrittenBlock block)
        {
            if (block.Kind != "text" || !article.IsWide || style.Openings == ParagraphOpening.None)
            {
                return "";
            }

            _item = _item % 10 + 1;
            string number = "一二三四五六七八九十"[_item - 1].ToString();
            return style.Openings switch
            {
                ParagraphOpening.Dateline => $"（{Towns[random.Next(Towns.Length)]}{"一二三四五六七八九十"[random.Next(10)]}日{(random.Next(2) == 0 ? "電" : "海通社電")}）",
                ParagraphOpening.Bullet => "△",
                ParagraphOpening.BracketedNumber => $"（{number}）",
                _ => $"{number}、",
            };
        }

        private string Marked(WrittenBlock block)
        {
            if (block.Kind != "text" || style.DropsLastMarks == 0)
            {
                return block.Text;
            }

            return random.NextDouble() < style.DropsAllMarks ? string.Concat(block.Text.Where(char.IsLetterOrDigit))
                : random.NextDouble() < style.DropsLastMarks ? block.Text.TrimEnd('。', '、', '，')
                : block.Text;
        }

        private void Separator()
        {
            _beginnings.Add(_number);
            string sign = "x＊*◇○"[random.Next(5)].ToString();
            Line(string.Join(article.IsWide ? "　" : " ", sign, sign, sign));
        }

        private void Line(string text)
        {
            _text.Append(text).Append('\n');
            _number++;
        }

        private void Blank()
        {
            if (_text.Length > 1 && _text[^2] != '\n')
            {
                Line("");
            }
        }
    }
}

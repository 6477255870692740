namespace PrintRecover.Writers.Overlay;

/// <summary>A font of five by seven dots for the labels: digits, and the initials of what a region is.</summary>
internal static class LabelFont
{
    /// <summary>Dots from one character to the next.</summary>
    public const int Advance = 6;

    /// <summary>Dots from top to bottom.</summary>
    public const int Height = 7;

    private const int Width = 5;

    private static readonly Dictionary<char, string> Glyphs = new()
    {
        ['0'] = ".###. #...# #...# #...# #...# #...# .###.",
        ['1'] = "..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.",
        ['2'] = ".###. #...# ....# ..##. .#... #.... #####",
        ['3'] = "####. ....# ....# .###. ....# ....# ####.",
        ['4'] = "...#. ..##. .#.#. #..#. ##### ...#. ...#.",
        ['5'] = "##### #.... ####. ....# ....# #...# .###.",
        ['6'] = ".###. #.... #.... ####. #...# #...# .###.",
        ['7'] = "##### ....# ...#. ...#. ..#.. ..#.. ..#..",
        ['8'] = ".###. #...# #...# .###. #...# #...# .###.",
        ['9'] = ".###. #...# #...# .#### ....# ....# .###.",
        ['A'] = ".###. #...# #...# ##### #...# #...# #...#",
        ['C'] = ".###. #...# #.... #.... #.... #...# .###.",
        ['F'] = "##### #.... #.... ####. #.... #.... #....",
        ['H'] = "#...# #...# #...# ##### #...# #...# #...#",
        ['I'] = ".###. ..#.. ..#.. ..#.. ..#.. ..#.. .###.",
        ['M'] = "#...# ##.## #.#.# #.#.# #...# #...# #...#",
        ['P'] = "####. #...# #...# ####. #.... #.... #....",
        ['K'] = "#...# #..#. #.#.. ##... #.#.. #..#. #...#",
        ['T'] = "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
        ['S'] = ".#### #.... #.... .###. ....# ....# ####.",
    };

    /// <summary>The dots of a text, each by its column and row.</summary>
    public static IEnumerable<(int Column, int Row)> Dots(string text) =>
        from place in Enumerable.Range(0, text.Length)
        from row in Enumerable.Range(0, Height)
        from column in Enumerable.Range(0, Width)
        where Glyphs[text[place]][(row * (Width + 1)) + column] == '#'
        select ((place * Advance) + column, row);
}

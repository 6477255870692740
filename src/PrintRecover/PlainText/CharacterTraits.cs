using System.Globalization;
using PrintRecover.Reflow;

namespace PrintRecover.PlainText;

/// <summary>What a character tells about the line it stands in.</summary>
[Flags]
internal enum CharacterTraits : uint
{
    None = 0,

    /// <summary>Two display cells wide, as Chinese and Japanese characters and their marks are.</summary>
    Wide = 1,

    /// <summary>White space.</summary>
    Space = 2,

    /// <summary>A letter or a digit that stands in words: all but Chinese and Japanese.</summary>
    Word = 4,

    Digit = 8,

    /// <summary>A small letter.</summary>
    Small = 16,

    /// <summary>A capital letter.</summary>
    Capital = 32,

    /// <summary>Ends a sentence.</summary>
    SentenceEnd = 64,

    /// <summary>Ends a part of a sentence, or opens what must go on.</summary>
    ClauseEnd = 128,

    /// <summary>Closes quotes or brackets.</summary>
    Closer = 256,

    /// <summary>Opens quotes or brackets.</summary>
    Opener = 512,

    /// <summary>No line begins with it.</summary>
    CannotStartLine = 1024,

    /// <summary>Stands before an item of a list.</summary>
    Bullet = 2048,

    /// <summary>May be a printed rule, a speck or an edge that was read as a mark.</summary>
    RuleLike = 4096,

    /// <summary>A Chinese or Japanese character, not a mark.</summary>
    WideLetter = 8192,

    /// <summary>A mark that is as wide as a character in Chinese and narrow in Latin text: curly quotes, dashes, dots.</summary>
    Shared = 16384,

    /// <summary>A Chinese or Japanese character that tells what a text speaks of: no such that stands in any text.</summary>
    Telling = 32768,

    /// <summary>A line that begins with it may have a form or a wording that tells what it is.</summary>
    TellsAtStart = 1 << 16,

    /// <summary>The same of a line that ends with it.</summary>
    TellsAtEnd = 1 << 17,
}

/// <summary>The traits of every character, looked up instead of asked for: a text has millions.</summary>
internal static class TraitsTable
{
    private const string RuleLikes = "一丨|｜丶-—–―‐_＿=~～·•.'`´^,¨°\\/：:…‥¦│─━┃";
    private const string Openers = "“‘「『（(《〈【〔[{«‹„‚〝";
    private const string Closers = "”’」』）)》〉】〕]}»›〞";

    private const string Common = "的了是在一不和有也就都而与與及其这這那为為以上下中对對将將个個我你他她它們们之于於到说說要會会可能还還没沒很年月日者等从從向被把让讓使此本但并並或";

    private const string WideLettersThatTellAtStart = "一二三四五六七八九十甲乙丙丁上下左右图圖写寫";
    private const string TellAtEnd = ")）】版" + Roles.CreditEnds;

    private static readonly CharacterTraits[] Table = Build();

    /// <summary>The traits of a character.</summary>
    public static CharacterTraits Of(char c) => Table[c];

    private static CharacterTraits[] Build()
    {
        var table = new CharacterTraits[char.MaxValue + 1];
        for (int code = 0; code <= char.MaxValue; code++)
        {
            table[code] = Judge((char)code);
        }

        return table;
    }

    private static CharacterTraits Judge(char c)
    {
        bool isSpace = char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
        bool isCjk = Characters.IsCjk(c) && !char.IsLowSurrogate(c) && c is not (>= '\uFF61' and <= '\uFF9F');
        string text = c.ToString();
        return When(isCjk || c is '\u3000', CharacterTraits.Wide)
            | When(isCjk && char.IsLetter(c), CharacterTraits.WideLetter)
            | When(isCjk && char.IsLetter(c) && !Common.Contains(c), CharacterTraits.Telling)
            | When(Characters.IsShared(c), CharacterTraits.Shared)
            | When(isSpace, CharacterTraits.Space)
            | When(char.IsLetterOrDigit(c) && !isCjk, CharacterTraits.Word)
            | When(char.IsDigit(c) || c is >= '０' and <= '９', CharacterTraits.Digit)
            | When(char.IsLower(c), CharacterTraits.Small)
            | When(char.IsUpper(c), CharacterTraits.Capital)
            | When(!isSpace && Characters.EndsSentence(text), CharacterTraits.SentenceEnd)
            | When(!isSpace && Characters.EndsInsideSentence(text), CharacterTraits.ClauseEnd)
            | When(Openers.Contains(c), CharacterTraits.Opener)
            | When(Closers.Contains(c), CharacterTraits.Closer)
            | When(Characters.CannotStartLine(c), CharacterTraits.CannotStartLine)
            | When(Characters.IsBullet(c), CharacterTraits.Bullet)
            | When(!(isCjk && char.IsLetter(c)) || char.IsLower(c) || char.IsUpper(c) || WideLettersThatTellAtStart.Contains(c), CharacterTraits.TellsAtStart)
            | When(TellAtEnd.Contains(c), CharacterTraits.TellsAtEnd)
            | When(RuleLikes.Contains(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control && !isSpace, CharacterTraits.RuleLike);
    }

    private static CharacterTraits When(bool holds, CharacterTraits traits) => holds ? traits : CharacterTraits.None;
}

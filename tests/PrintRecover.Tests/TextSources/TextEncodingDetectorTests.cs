using System.Text;
using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

public sealed class TextEncodingDetectorTests
{
    private const string Simplified = "昨天上午，县里的旧码头重新开放。\n第一班渡船坐了四十二名乘客，多半是来看热闹的老人。";
    private const string Traditional = "昨日上午，縣裡的舊碼頭重新開放。\n第一班渡船坐了四十二名乘客，多半是來看熱鬧的老人。";
    private const string Japanese = "きのうの朝、町の古い桟橋がふたたび開いた。\n最初の渡し船には四十二人の客が乗り、カメラを手にした老人も多かった。";
    private const string German = "Gestern früh wurde die alte Landungsbrücke wieder eröffnet. Über vierzig Fahrgäste bestiegen die große Fähre.";
    private const string French = "Hier matin, l’ancien débarcadère a été rouvert : où l’on attendait dix élèves, une forêt de têtes s’est pressée.";
    private const string Polish = "Wczoraj rano ponownie otwarto starą przystań. Pierwszą łodzią płynęło czterdziestu pasażerów, wśród nich święty spokój.";
    private const string Russian = "Вчера утром снова открылась старая пристань. Первым рейсом отправились сорок два пассажира.";

    static TextEncodingDetectorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(Simplified, "gb18030", "GB18030")]
    [InlineData(Simplified, "gb2312", "GB18030")]
    [InlineData(Traditional, "big5", "Big5")]
    [InlineData(Traditional, "gb18030", "GB18030")]
    [InlineData(Japanese, "shift_jis", "Shift_JIS")]
    [InlineData(Japanese, "euc-jp", "EUC-JP")]
    [InlineData(Japanese, "iso-2022-jp", "ISO-2022-JP")]
    [InlineData(German, "windows-1252", "Windows-1252")]
    [InlineData(French, "windows-1252", "Windows-1252")]
    [InlineData(Polish, "windows-1250", "Windows-1250")]
    [InlineData(Russian, "windows-1251", "Windows-1251")]
    [InlineData(Simplified, "utf-8", "UTF-8")]
    [InlineData(French, "utf-8", "UTF-8")]
    [InlineData("Plain figures: 1931.", "us-ascii", "UTF-8")]
    [InlineData(Simplified, "utf-16le", "UTF-16 LE")]
    [InlineData(Japanese, "utf-16be", "UTF-16 BE")]
    [InlineData(German, "utf-16le", "UTF-16 LE")]
    public void Text_is_read_in_the_encoding_that_it_was_written_in(string text, string encoding, string expected)
    {
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes(text);
        DetectedEncoding detected = TextEncodingDetector.Detect(bytes, "page.txt");
        Assert.Equal(expected, detected.Name);
        Assert.Equal(text, detected.Encoding.GetString(bytes));
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16", 2)]
    [InlineData("utf-16BE", 2)]
    [InlineData("utf-32", 4)]
    public void A_byte_order_mark_tells_and_is_left_out(string encoding, int preambleBytes)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. written.GetPreamble(), .. written.GetBytes(Simplified)];
        DetectedEncoding detected = TextEncodingDetector.Detect(bytes, "page.txt");
        Assert.Equal(preambleBytes, detected.PreambleBytes);
        Assert.Equal(Simplified, detected.Encoding.GetString(bytes.AsSpan(preambleBytes)));
    }

    [Theory]
    [InlineData(Simplified, "gb18030", "GB18030")]
    [InlineData(Traditional, "big5", "Big5")]
    [InlineData(Japanese, "shift_jis", "Shift_JIS")]
    [InlineData(Japanese, "euc-jp", "EUC-JP")]
    [InlineData(Simplified, "utf-8", "UTF-8")]
    [InlineData(Simplified, "utf-16le", "UTF-16 LE")]
    public void A_sample_that_ends_inside_a_character_is_not_held_against_it(string text, string encoding, string expected)
    {
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes(text);
        Assert.All(Enumerable.Range(1, 6), cut =>
            Assert.Equal(expected, TextEncodingDetector.Detect(bytes.AsSpan(0, bytes.Length - cut), "page.txt").Name));
    }

    [Fact]
    public void A_few_bad_bytes_do_not_make_another_encoding_of_UTF8() =>
        Assert.Equal("UTF-8", TextEncodingDetector.Detect([.. Encoding.UTF8.GetBytes(Simplified), 0xFF, .. "之后"u8], "page.txt").Name);

    [Fact]
    public void A_part_in_another_encoding_does_not_make_the_rest_unreadable()
    {
        string text = string.Concat(Enumerable.Repeat(Simplified, 20));
        byte[] mixed = [.. Encoding.UTF8.GetBytes(text), .. CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text)];
        Assert.Equal("UTF-8", TextEncodingDetector.Detect(mixed, "page.txt").Name);
    }

    [Fact]
    public void A_declared_encoding_is_believed_where_the_bytes_allow_it()
    {
        byte[] bytes = [0xE9, 0xE8, (byte)' ', 0xF1];
        Assert.Equal("iso-8859-2", TextEncodingDetector.Detect(bytes, "page.html", "iso-8859-2").Name);
        Assert.Equal("UTF-8", TextEncodingDetector.Detect(Encoding.UTF8.GetBytes(Simplified), "page.html", "gb2312").Name);
    }

    [Fact]
    public void An_empty_file_is_refused_with_its_name() => AssertRefused([], "page.txt is empty");

    [Fact]
    public void Binary_data_is_refused()
    {
        byte[] noise = new byte[4000];
        new Random(1).NextBytes(noise);
        AssertRefused(noise, "binary data");
        AssertRefused(new byte[500], "binary data");
        AssertRefused([.. Enumerable.Range(0, 200).SelectMany(number => BitConverter.GetBytes(number * 77777))], "binary data");
    }

    [Fact]
    public void A_scan_is_sent_to_convert() => AssertRefused("%PDF-1.7\n%âãÏÓ\n1 0 obj"u8.ToArray(), "printrecover convert");

    [Fact]
    public void A_word_processor_document_is_to_be_saved_as_text() => AssertRefused([(byte)'P', (byte)'K', 3, 4, 20, 0], "save it as");

    private static void AssertRefused(byte[] bytes, string because)
    {
        InputException error = Assert.Throws<InputException>(() => TextEncodingDetector.Detect(bytes, "page.txt"));
        Assert.Contains("page.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains(because, error.Message, StringComparison.Ordinal);
    }
}

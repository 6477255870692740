using System.Text;
using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

public sealed class TextInputTests
{
    [Fact]
    public void Bad_bytes_behind_the_sample_are_replaced_and_counted()
    {
        byte[] good = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("渡船又开了。\n", 8000)));
        using TextInput input = TextInput.Open(new MemoryStream([.. good, 0xFF, .. "完"u8, 0xFE]), "page.txt");
        using StreamReader reader = input.OpenText();
        string text = reader.ReadToEnd();
        Assert.EndsWith("渡船又开了。\n\uFFFD完\uFFFD", text, StringComparison.Ordinal);
        Assert.Equal(2, input.Replaced);
        Assert.Equal("2 byte sequence(s) of page.txt are no UTF-8 and stand as U+FFFD; save the file in one encoding.", input.Warning);
    }

    [Fact]
    public void A_sound_file_has_no_warning_and_loses_its_mark_only()
    {
        using TextInput input = TextInput.Open(new MemoryStream([0xEF, 0xBB, 0xBF, .. "渡船又开了。"u8]), "page.txt");
        Assert.Equal("渡船又开了。", input.ReadAll(1000));
        Assert.Null(input.Warning);
    }

    [Fact]
    public void Text_that_is_too_long_for_its_format_is_refused()
    {
        using TextInput input = TextInput.Open(new MemoryStream(Encoding.UTF8.GetBytes(new string('字', 1000))), "page.html");
        Assert.Contains("page.html is larger than", Assert.Throws<InputException>(() => input.ReadAll(500)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_refused()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("There is no file", Assert.Throws<InputException>(() => TextInput.Open(folder.File("no.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<InputException>(() => TextInput.Open(folder.Path)).Message, StringComparison.Ordinal);
    }
}

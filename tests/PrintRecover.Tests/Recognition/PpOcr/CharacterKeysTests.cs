using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public sealed class CharacterKeysTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Puts_the_blank_before_the_listed_characters_and_the_space_behind_them()
    {
        CharacterKeys keys = CharacterKeys.Read(_folder.Write("keys.txt", "海\n峡\r\n。\n"));

        Assert.Equal(5, keys.Outputs);
        Assert.Equal(["海", "峡", "。", " "], Enumerable.Range(1, 4).Select(output => keys[output]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("a\n\nb\n")]
    [InlineData("a\nthis is prose, not a character\n")]
    public void A_file_that_is_no_list_of_characters_is_refused(string content) =>
        Assert.Contains("one a line", Refused(_folder.Write("keys.txt", content)));

    [Fact]
    public void A_missing_file_is_named() => Assert.Contains("none.txt", Refused(_folder.File("none.txt")));

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        File.WriteAllBytes(_folder.File("keys.txt"), [0xFF, 0xFE, 0x0A, 0xC3, 0x28, 0x0A]);

        Assert.Contains("keys.txt", Refused(_folder.File("keys.txt")));
    }

    [Fact]
    public void A_file_too_large_for_a_list_is_refused() =>
        Assert.Contains("1 MB", Refused(_folder.Write("keys.txt", new string('a', (1 << 20) + 1))));

    [Fact]
    public void A_device_that_never_ends_is_read_no_further_than_a_list_may_be_long() =>
        Assert.Contains("1 MB", Refused("/dev/zero"));

    public void Dispose() => _folder.Dispose();

    private static string Refused(string path) => Assert.Throws<ModelException>(() => CharacterKeys.Read(path)).Message;
}

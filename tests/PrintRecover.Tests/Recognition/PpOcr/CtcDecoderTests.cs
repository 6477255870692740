using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public sealed class CtcDecoderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private CharacterKeys Keys => CharacterKeys.Read(_folder.Write("keys.txt", "海\n港\n"));

    [Fact]
    public void A_run_of_one_output_is_one_character_and_the_blank_parts_two() =>
        Assert.Equal("海海港", Text("_海海_海港港_"));

    [Fact]
    public void A_space_is_a_character() => Assert.Equal("海 港", Text("海 港"));

    [Fact]
    public void Nothing_but_blanks_is_no_character() => Assert.Equal("", Text("___"));

    [Fact]
    public void A_character_knows_its_steps_its_best_probability_and_its_alternatives()
    {
        float[] probabilities =
        [
            1.0f, 0, 0, 0,
            0.1f, 0.6f, 0.3f, 0,
            0.0f, 0.8f, 0.2f, 0,
        ];

        CtcCharacter character = Assert.Single(CtcDecoder.Decode(probabilities, Keys));

        Assert.Equal(("海", 1, 2), (character.Text, character.FirstStep, character.LastStep));
        Assert.Equal(0.8, character.Confidence, precision: 5);
        Assert.Equal("港", Assert.Single(character.Alternatives).Text);
    }

    [Theory]
    [InlineData(0.7f, "港")]
    [InlineData(0.9f, "")]
    public void A_blank_that_is_not_sure_amid_sure_ones_is_a_rare_character(float blank, string text)
    {
        float[] sure = [1, 0, 0, 0];
        float[] probabilities = [.. sure, .. sure, blank, 0.05f, 0.95f - blank, 0, .. sure, .. sure];

        Assert.Equal(text, string.Concat(CtcDecoder.Decode(probabilities, Keys).Select(character => character.Text)));
    }

    [Theory]
    [InlineData(ChineseScript.Any, "开")]
    [InlineData(ChineseScript.Traditional, "開")]
    public void Of_a_character_of_another_script_the_likeliest_of_the_pages_own_is_taken(ChineseScript script, string text)
    {
        CharacterKeys both = CharacterKeys.Read(_folder.Write("both.txt", "开\n開\n"));

        Assert.Equal(text, Assert.Single(CtcDecoder.Decode([0, 0.9f, 0.1f, 0], both, script)).Text);
    }

    [Fact]
    public void A_blank_that_is_not_sure_beside_a_character_is_its_edge()
    {
        float[] sure = [1, 0, 0, 0];
        float[] probabilities = [.. sure, 0, 1, 0, 0, 0.7f, 0.05f, 0.25f, 0, .. sure, .. sure];

        Assert.Equal("海", Assert.Single(CtcDecoder.Decode(probabilities, Keys)).Text);
    }

    public void Dispose() => _folder.Dispose();

    private string Text(string steps)
    {
        float[] probabilities = [.. steps.SelectMany(step => "_海港 ".Select(output => output == step ? 0.9f : 0.1f / 3))];
        return string.Concat(CtcDecoder.Decode(probabilities, Keys).Select(character => character.Text));
    }
}

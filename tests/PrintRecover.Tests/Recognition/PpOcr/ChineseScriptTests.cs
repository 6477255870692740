using PrintRecover.Recognition.PpOcr;

namespace PrintRecover.Tests.Recognition.PpOcr;

public class ChineseScriptTests
{
    [Theory]
    [InlineData("學", true, false)]
    [InlineData("学", false, true)]
    [InlineData("中", true, true)]
    [InlineData("A", true, true)]
    public void Each_script_has_its_forms_and_those_of_both(string character, bool isTraditional, bool isSimplified) => Assert.Equal(
        (isTraditional, isSimplified), (ChineseScript.Traditional.Has(character), ChineseScript.Simplified.Has(character)));
}

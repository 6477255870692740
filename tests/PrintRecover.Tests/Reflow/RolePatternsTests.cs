using PrintRecover.Model;
using PrintRecover.Reflow;

namespace PrintRecover.Tests.Reflow;

public class RolePatternsTests
{
    [Theory]
    [InlineData("本报记者 李四", BlockKind.Byline)]
    [InlineData("本报记者李四 通讯员王五", BlockKind.Byline)]
    [InlineData("By ANNA MOORE", BlockKind.Byline)]
    [InlineData("By Anna Moore, our arts correspondent", BlockKind.Byline)]
    [InlineData("Von Anna Maria Berg", BlockKind.Byline)]
    [InlineData("Par Jean de Lille", BlockKind.Byline)]
    [InlineData("新华社日内瓦1月11日电", BlockKind.Dateline)]
    [InlineData("LONDON, Jan. 10.", BlockKind.Dateline)]
    [InlineData("Berlin, den 3. März 1921.", BlockKind.Dateline)]
    [InlineData("据新华社", BlockKind.Credit)]
    [InlineData("（据新华社电）", BlockKind.Credit)]
    [InlineData("(Reuters)", BlockKind.Credit)]
    [InlineData("（下转第二版）", BlockKind.Jump)]
    [InlineData("上接第1版", BlockKind.Jump)]
    [InlineData("（下轉第四版）", BlockKind.Jump)]
    [InlineData("下转2版", BlockKind.Jump)]
    [InlineData("（转第四版）", BlockKind.Jump)]
    [InlineData("Continued on A4", BlockKind.Jump)]
    [InlineData("(Continued from page 1)", BlockKind.Jump)]
    [InlineData("Fortsetzung auf Seite 3", BlockKind.Jump)]
    [InlineData("(Suite en page 3)", BlockKind.Jump)]
    public void Knows_what_a_line_is_by_its_wording(string line, BlockKind kind) =>
        Assert.Equal(kind, RolePatterns.Classify(line));

    [Theory]
    [InlineData("记者从县里了解到，粮站已经停用。")]
    [InlineData("据新华社报道，粮站已经停用多年了")]
    [InlineData("By the end of the year")]
    [InlineData("By Monday, the council had met")]
    [InlineData("von der Stadt her kam der Wind")]
    [InlineData("The work was continued on Monday")]
    public void Leaves_running_text_alone(string line) => Assert.Null(RolePatterns.Classify(line));
}

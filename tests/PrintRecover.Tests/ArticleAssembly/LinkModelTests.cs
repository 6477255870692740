using PrintRecover.ArticleAssembly;
using PrintRecover.Model;
using PrintRecover.Training.Articles;

namespace PrintRecover.Tests.ArticleAssembly;

public class LinkModelTests
{
    [Fact]
    public void The_weights_it_was_built_with_know_every_sign_and_kind()
    {
        using var output = new StringWriter { NewLine = "\n" };
        LinkModel.Learnt.Write(output);
        string[][] rows = [.. output.ToString().TrimEnd().Split('\n').Select(line => line.Split('\t'))];

        Assert.Equal(["sign", .. LinkModel.Kinds.Select(kind => kind.ToString())], rows[0]);
        Assert.Equal(Enum.GetNames<LinkSign>(), rows.Skip(1).Select(row => row[0]));
        Assert.All(LinkModel.Kinds, kind =>
            Assert.Contains(Enum.GetValues<LinkSign>(), sign => LinkModel.Learnt.Score(kind, [sign]) != 0));
    }

    [Fact]
    public void Learns_the_sign_that_tells_the_right_link_from_a_wrong_one()
    {
        LinkChoice choice = new(
            [(LinkKind.Alone, [0]), (LinkKind.TextAbove, [0, (int)LinkSign.RuleBetween]), (LinkKind.TextAbove, [0, (int)LinkSign.GapNone])],
            [false, false, true]);

        LinkModel model = LinkTrainer.Train([.. Enumerable.Repeat(choice, 50)]);

        Assert.True(model.Score(LinkKind.TextAbove, [LinkSign.GapNone]) > 1 + model.Score(LinkKind.TextAbove, [LinkSign.RuleBetween]));
    }
}

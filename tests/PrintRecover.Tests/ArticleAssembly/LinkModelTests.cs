using PrintRecover.ArticleAssembly;
using PrintRecover.Learning;
using PrintRecover.Model;
using PrintRecover.Training;
using PrintRecover.Training.Articles;

namespace PrintRecover.Tests.ArticleAssembly;

public class LinkModelTests
{
    public static TheoryData<string> Names => ["at-first-sight", "among-others"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_weights_it_was_built_with_name_signs_and_know_every_kind(string name)
    {
        var model = LinkModel.Read(name);
        using var output = new StringWriter { NewLine = "\n" };
        model.Write(output);
        string[][] rows = [.. output.ToString().TrimEnd().Split('\n').Select(line => line.Split('\t'))];

        Assert.Equal(["sign", .. LinkModel.Kinds.Select(kind => kind.ToString()), .. NetworkShape.UnitNames], rows[0]);
        Assert.Subset(LinkModel.Names.Concat(NetworkShape.UnitNames).ToHashSet(), rows.Skip(1).Select(row => row[0]).ToHashSet());
        Assert.Contains(rows, row => row[0] == nameof(LinkSign.Always));
        Assert.All(LinkModel.Kinds, kind =>
            Assert.Contains(Enum.GetValues<LinkSign>(), sign => model.Score(kind, [sign]) != 0));
    }

    [Fact]
    public void Learns_the_sign_that_tells_the_right_link_from_a_wrong_one()
    {
        Sample sample = new(
            [Option(LinkKind.Alone), Option(LinkKind.TextAbove, LinkSign.RuleBetween), Option(LinkKind.TextAbove, LinkSign.GapNone)],
            [false, false, true]);

        LinkModel model = LinkTraining.Train([.. Enumerable.Repeat(sample, 200)]);

        Assert.True(model.Score(LinkKind.TextAbove, [LinkSign.GapNone]) > 1 + model.Score(LinkKind.TextAbove, [LinkSign.RuleBetween]));

        static (int Choice, int[] Signs) Option(LinkKind kind, params LinkSign[] signs) => ((int)kind, LinkModel.Seen(kind, [LinkSign.Always, .. signs]));
    }
}

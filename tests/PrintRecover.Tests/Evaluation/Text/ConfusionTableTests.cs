using PrintRecover.Evaluation.Text;

namespace PrintRecover.Tests.Evaluation.Text;

public class ConfusionTableTests
{
    [Fact]
    public void Counts_what_is_read_as_what_the_most_frequent_first()
    {
        var table = new ConfusionTable();
        table.Add(["日", "光", "月", "日"], ["曰", "光", "曰"]);

        Assert.Equal([new Confusion("日", "曰", 2), new Confusion("月", "", 1)], table.Confusions);
    }
}

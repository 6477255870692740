using System.Collections.Concurrent;
using PrintRecover.Model;
using PrintRecover.Recovery;
using PrintRecover.Tests.Fakes;

namespace PrintRecover.Tests.Recovery;

public sealed class IssueRecoveryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_recognised_is_in_the_issue_exactly_once()
    {
        foreach (RegionKind? forgotten in Enum.GetValues<RegionKind>().Cast<RegionKind?>().Append(null))
        {
            var pipeline = new FakePipeline { PageCount = 3, Regions = Enum.GetValues<RegionKind>(), Forgotten = forgotten };

            RecoveredIssue recovered = Recover(pipeline);

            string[] recognised = [.. recovered.Pages.SelectMany(page => page.Regions).SelectMany(region => region.Lines).Select(line => line.Text)];
            Assert.Equal(3 * (Enum.GetValues<RegionKind>().Length - 1), recognised.Length);
            Assert.Equal(recognised.Order(), Words(recovered.Issue).Order());
        }
    }

    [Fact]
    public void Text_that_no_article_took_is_an_article_without_a_title()
    {
        RecoveredIssue recovered = Recover(new FakePipeline { Forgotten = RegionKind.Paragraph });
        Assert.Equal(["[1/2]", "[1/4]"], recovered.Issue.Articles[^1].Blocks.Select(block => block.Text));
        Assert.Null(recovered.Issue.Articles[^1].Title);
    }

    [Fact]
    public void A_masthead_is_furniture()
    {
        Furniture furniture = Assert.Single(Recover(new FakePipeline()).Issue.Furniture);
        Assert.Equal(new Furniture(1, FurnitureKind.Masthead, "[1/0]", new Box(5, 5, 60, 30)), furniture);
    }

    [Fact]
    public void A_bad_page_costs_that_page_and_leaves_a_warning()
    {
        var pipeline = new FakePipeline
        {
            PageCount = 3,
            OnRead = number => ThrowIf(number == 1, new InputException("its picture is damaged.")),
            OnRecognize = number => ThrowIf(number == 3, new IndexOutOfRangeException("oops")),
        };

        Issue issue = Recover(pipeline).Issue;

        Assert.Equal([2], issue.Source.Pages.Select(page => page.Number));
        Assert.Equal(
            ["Page 1 of scan.pdf was left out: its picture is damaged.", "Page 3 of scan.pdf was left out: oops"],
            issue.Warnings);
    }

    [Fact]
    public void A_file_of_which_no_page_can_be_read_is_refused()
    {
        var pipeline = new FakePipeline { PageCount = 2, OnRead = _ => throw new InputException("it is damaged.") };
        Assert.Contains("it is damaged.", Assert.Throws<InputException>(() => Recover(pipeline)).Message);
    }

    [Fact]
    public void A_file_without_text_is_refused() => Assert.Contains(
        "shows no text",
        Assert.Throws<InputException>(() => Recover(new FakePipeline { Regions = [RegionKind.Picture] })).Message);

    [Fact]
    public void A_file_without_pages_is_refused() => Assert.Contains(
        "has no pages", Assert.Throws<InputException>(() => Recover(new FakePipeline { PageCount = 0 })).Message);

    [Fact]
    public void Pages_that_the_file_has_not_are_refused() => Assert.Contains(
        "has 2 page(s), none of them selected",
        Assert.Throws<InputException>(() => Recover(
            new FakePipeline { PageCount = 2 }, new RecoveryOptions { Pages = PageSelection.Parse("7") })).Message);

    [Fact]
    public void Warns_of_pages_asked_for_that_are_not_there()
    {
        RecoveredIssue recovered = Recover(new FakePipeline { PageCount = 2 }, new RecoveryOptions { Pages = PageSelection.Parse("1,7") });

        Assert.Contains("lacks 7", Assert.Single(recovered.Issue.Warnings));
    }

    [Fact]
    public void A_missing_language_ends_the_run()
    {
        var pipeline = new FakePipeline { PageCount = 4, OnRecognize = _ => throw new MissingComponentException("no chi_sim") };
        Assert.Throws<MissingComponentException>(() => Recover(pipeline));
    }

    [Fact]
    public void Cancelling_ends_the_run_and_lets_go_of_the_recognisers()
    {
        using var cancellation = new CancellationTokenSource();
        var pipeline = new FakePipeline { PageCount = 50, OnRecognize = number => CancelAt(number == 3) };

        Assert.ThrowsAny<OperationCanceledException>(() => Recover(pipeline, cancellation: cancellation.Token));
        Assert.Equal(pipeline.RecognizersMade, pipeline.RecognizersDisposed);

        void CancelAt(bool isTime)
        {
            if (isTime)
            {
                cancellation.Cancel();
            }
        }
    }

    [Fact]
    public void No_more_pages_are_in_memory_than_jobs()
    {
        var pipeline = new FakePipeline { PageCount = 20, OnRecognize = _ => Thread.Sleep(2) };

        RecoveredIssue recovered = Recover(pipeline, new RecoveryOptions { Jobs = 3 });

        Assert.InRange(pipeline.MostPagesInWork, 1, 3);
        Assert.InRange(pipeline.RecognizersMade, 1, 3);
        Assert.Equal(pipeline.RecognizersMade, pipeline.RecognizersDisposed);
        Assert.Equal(Enumerable.Range(1, 20), recovered.Pages.Select(page => page.Number));
    }

    [Fact]
    public void No_more_pages_of_several_files_are_in_memory_than_jobs()
    {
        var pipeline = new FakePipeline { PageCount = 10, OnRecognize = _ => Thread.Sleep(2) };
        using (var recovery = new IssueRecovery(pipeline.Stages, new RecoveryOptions { Jobs = 2 }))
        {
            Parallel.ForEach(["a.pdf", "b.pdf", "c.pdf"], file => recovery.Recover(_folder.Write(file, "abc")));
        }

        Assert.InRange(pipeline.MostPagesInWork, 1, 2);
        Assert.InRange(pipeline.RecognizersMade, 1, 2);
    }

    [Fact]
    public void Progress_tells_every_stage_of_every_page()
    {
        var told = new ConcurrentQueue<RecoveryProgress>();
        Recover(new FakePipeline { PageCount = 2 }, progress: new Teller(told));

        PageStage[] stages = [PageStage.Reading, PageStage.Preparing, PageStage.Analyzing, PageStage.Recognizing, PageStage.Finished];
        Assert.Equal(stages, told.Where(step => step.Page == 2).Select(step => step.Stage));
        Assert.Equal((2, 2), (told.Last().PagesDone, told.Last().PagesTotal));
    }

    [Fact]
    public void The_source_is_named_with_its_digest_and_engine()
    {
        IssueSource source = Recover(new FakePipeline()).Issue.Source;
        Assert.Equal("scan.pdf", source.File);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.Sha256);
        Assert.Equal("a reader 1.0", source.Engine);
    }

    private RecoveredIssue Recover(
        FakePipeline pipeline,
        RecoveryOptions? options = null,
        IProgress<RecoveryProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        using var recovery = new IssueRecovery(pipeline.Stages, options ?? new RecoveryOptions());
        return recovery.Recover(_folder.Write("scan.pdf", "abc"), progress, cancellation);
    }

    private static void ThrowIf(bool isSo, Exception error)
    {
        if (isSo)
        {
            throw error;
        }
    }

    private static IEnumerable<string> Words(Issue issue) => issue.Articles
        .SelectMany(article => article.Blocks.Select(block => block.Text).Prepend(article.Title ?? ""))
        .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Concat(issue.Furniture.Select(furniture => furniture.Text));

    private sealed class Teller(ConcurrentQueue<RecoveryProgress> told) : IProgress<RecoveryProgress>
    {
        public void Report(RecoveryProgress value) => told.Enqueue(value);
    }
}

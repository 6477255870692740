using PrintRecover.Cli;
using PrintRecover.Cli.Reporting;
using PrintRecover.Recovery;

namespace PrintRecover.Tests.Cli;

public class ReadingWatchTests
{
    private const long OneGigabyte = 1L << 30;

    private readonly ReadingWatch _watch = new(new SilentReporter());

    [Fact]
    public void A_page_may_take_its_time()
    {
        Tell("scan.pdf", 7, PageStage.Reading);
        Assert.Null(_watch.Complaint(DateTime.UtcNow.AddMinutes(2), Environment.WorkingSet + OneGigabyte));
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(0, 5)]
    public void A_page_whose_reading_does_not_end_is_named(int minutes, int gigabytes)
    {
        Tell("scan.pdf", 7, PageStage.Reading);
        Tell("other.pdf", 1, PageStage.Reading);
        (string File, string Message)? complaint = _watch.Complaint(
            DateTime.UtcNow.AddMinutes(minutes), Environment.WorkingSet + gigabytes * OneGigabyte);
        Assert.StartsWith("Page 7 of scan.pdf takes", complaint?.Message);
        Assert.Equal(ExitCode.UnreadableInput, _watch.ExitCode);
    }

    [Fact]
    public void A_page_that_was_read_is_out_of_danger()
    {
        Tell("scan.pdf", 7, PageStage.Reading);
        Tell("scan.pdf", 7, PageStage.Preparing);
        Assert.Null(_watch.Complaint(DateTime.UtcNow.AddHours(1), 9 * OneGigabyte));
    }

    private sealed class SilentReporter : IConvertReporter
    {
        public void Report(RecoveryProgress value)
        {
        }

        public void FileDone(ConvertedFile file)
        {
        }

        public void Warn(string file, string message)
        {
        }

        public void Failed(string? file, string message)
        {
        }

        public void RunDone(ConvertSummary summary)
        {
        }
    }

    private void Tell(string file, int page, PageStage stage) => _watch.Report(new RecoveryProgress(file, page, stage, 0, 9));
}

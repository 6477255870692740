using PrintRecover.Evaluation.Checking;

namespace PrintRecover.Tests.Evaluation.Checking;

public sealed class FilePairsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_are_found_by_their_names_without_endings()
    {
        _folder.Write("truth/p1.xml");
        _folder.Write("truth/p2.gt.json");
        _folder.Write("truth/p3.xml");
        _folder.Write("result/p1.txt");
        _folder.Write("result/sub/p2.json");

        PairedFiles files = FilePairs.OfResults(_folder.File("truth"), _folder.File("result"));

        Assert.Equal([("p1", "p1.txt"), ("p2", "p2.json")], files.Pairs.Select(pair => (pair.Name, Path.GetFileName(pair.Result))));
        Assert.Equal("p3.xml", Path.GetFileName(Assert.Single(files.Left)));
    }

    [Fact]
    public void A_number_that_a_program_put_before_a_name_does_not_part_them()
    {
        _folder.Write("truth/nzz_1780.xml");
        _folder.Write("result/0001_nzz_1780.xml");

        Assert.Single(FilePairs.OfResults(_folder.File("truth"), _folder.File("result")).Pairs);
    }

    [Fact]
    public void A_resolution_behind_a_scan_s_name_does_not_part_it_from_its_truth()
    {
        _folder.Write("3/Pg003.xml");
        _folder.Write("3/Pg003_160.png");

        Assert.Single(FilePairs.OfFixtures(_folder.Path).Pairs);
    }

    [Fact]
    public void A_folder_s_truth_goes_with_all_its_scans_page_by_page()
    {
        _folder.Write("front/truth-0001.xml");
        _folder.Write("front/truth-0002.xml");
        _folder.Write("front/scan.pdf");
        _folder.Write("front/damaged.jpg");

        PairedFiles files = FilePairs.OfFixtures(_folder.Path);

        Assert.Equal(2, files.Pairs.Count);
        Assert.All(files.Pairs, pair => Assert.Equal(["truth-0001.xml", "truth-0002.xml"], pair.Truth.Select(Path.GetFileName)));
    }

    [Fact]
    public void A_mask_of_a_scan_s_name_is_no_scan()
    {
        _folder.Write("img/p1.jpg");
        _folder.Write("labels/p1.png");
        _folder.Write("labels/p2.png");
        _folder.Write("text/p1.xml");
        _folder.Write("text/p2.xml");

        IReadOnlyList<FilePair> pairs = FilePairs.OfFixtures(_folder.Path).Pairs;

        Assert.Equal(["p1.jpg", "p2.png"], pairs.Select(pair => Path.GetFileName(pair.Scan)));
    }

    [Fact]
    public void A_scan_s_truth_may_lie_in_a_folder_next_to_its_own()
    {
        _folder.Write("img/page7.jpg");
        _folder.Write("page/page7.xml");

        Assert.Single(FilePairs.OfFixtures(_folder.Path).Pairs);
    }

    [Fact]
    public void A_peer_s_results_beside_the_truth_are_not_taken_for_it()
    {
        _folder.Write("img/p1.png");
        _folder.Write("another/p1.xml");
        _folder.Write("page/p1.xml");

        Assert.Equal([_folder.File("page/p1.xml")], Assert.Single(FilePairs.OfFixtures(_folder.Path).Pairs).Truth);
    }

    [Fact]
    public void Two_truths_of_one_scan_are_refused_with_the_remedy()
    {
        _folder.Write("img/p1.png");
        _folder.Write("first/p1.xml");
        _folder.Write("second/p1.xml");

        Assert.Contains("name the one folder truth", Assert.Throws<InputException>(() => FilePairs.OfFixtures(_folder.Path)).Message);
    }

    [Fact]
    public void Folders_without_a_pair_are_refused_with_the_remedy()
    {
        _folder.Write("img/a.jpg");

        Assert.Contains("truth.json or truth.xml", Assert.Throws<InputException>(() => FilePairs.OfFixtures(_folder.Path)).Message);
        Assert.Contains("cannot be read", Assert.Throws<InputException>(() => FilePairs.OfResults(_folder.File("none"), _folder.Path)).Message);
    }

    [Fact]
    public void Files_of_one_name_are_paired_within_folders_of_one_name()
    {
        foreach (string file in (string[])["truth/may/p1.xml", "truth/june/p1.xml", "result/may/p1.txt", "result/june/p1.txt"])
        {
            _folder.Write(file);
        }

        PairedFiles files = FilePairs.OfResults(_folder.File("truth"), _folder.File("result"));

        Assert.Equal(
            [("june/p1", _folder.File("result/june/p1.txt")), ("may/p1", _folder.File("result/may/p1.txt"))],
            files.Pairs.Select(pair => (pair.Name, pair.Result)));
    }

    [Fact]
    public void A_result_goes_with_one_truth_only()
    {
        _folder.Write("truth/p1.xml");
        _folder.Write("truth/may/p1.xml");
        _folder.Write("result/p1.txt");

        PairedFiles files = FilePairs.OfResults(_folder.File("truth"), _folder.File("result"));

        Assert.Equal("p1", Assert.Single(files.Pairs).Name);
        Assert.Equal([_folder.File("truth/may/p1.xml")], files.Left);
    }

    [Fact]
    public void Results_without_a_truth_are_named_but_not_the_other_formats_of_a_result()
    {
        foreach (string file in (string[])["truth/p1.xml", "result/p1.json", "result/p1.md", "result/p1.txt", "result/p2.json", "result/p2.md"])
        {
            _folder.Write(file);
        }

        PairedFiles files = FilePairs.OfResults(_folder.File("truth"), _folder.File("result"));

        Assert.Equal(_folder.File("result/p1.json"), Assert.Single(files.Pairs).Result);
        Assert.Equal([_folder.File("result/p2.json")], files.Unasked);
    }

    [Fact]
    public void A_scan_goes_with_the_truth_of_its_own_folder()
    {
        foreach (string file in (string[])["may/p1.jpg", "may/p1.xml", "june/p1.jpg", "june/p1.xml"])
        {
            _folder.Write(file);
        }

        Assert.All(
            FilePairs.OfFixtures(_folder.Path).Pairs,
            pair => Assert.Equal(Path.ChangeExtension(pair.Scan, ".xml"), Assert.Single(pair.Truth)));
    }

    [Fact]
    public void A_link_to_the_folder_above_is_not_followed()
    {
        _folder.Write("truth/p1.xml");
        _folder.Write("result/p1.txt");
        Directory.CreateSymbolicLink(_folder.File("truth/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.File("result/up"), _folder.Path);

        PairedFiles files = FilePairs.OfResults(_folder.File("truth"), _folder.File("result"));

        Assert.Equal("p1", Assert.Single(files.Pairs).Name);
        Assert.Empty(files.Left);
    }
}

using PrintRecover.Model;

namespace PrintRecover.Tests.PlainText;

public class PlainArticleAssemblerTests
{
    private const string Flood = """
        雨季来得早，水库的水位一
        周之内涨了两米多。管理站的六
        名值班员轮流守着闸门，每隔一
        小时记一次水位，连夜里也不
        停。

        站长说，今年的雨和往年不
        同，下得急，停得也快。下游的
        村子已经接到通知，低处的四十
        户人家搬到了学校。 据东海社
        """;

    private const string Books = """
        县图书馆把借书处搬进了火
        车站候车室，等车的人可以随手
        借一本，到了另一站再还。两个
        月里借出去三千多本，丢了十一
        本。

        馆员说，最受欢迎的是短篇
        小说，因为从县城到省城只要五
        十分钟，正好读完一篇。 据东海社
        """;

    private const string FloodWhole = """
        雨季来得早，水库的水位一周之内涨了两米多。管理站的六名值班员轮流守着闸门，每隔一小时记一次水位，连夜里也不停。
        站长说，今年的雨和往年不同，下得急，停得也快。下游的村子已经接到通知，低处的四十户人家搬到了学校。
        Credit: 据东海社
        """;

    private const string BooksWhole = """
        县图书馆把借书处搬进了火车站候车室，等车的人可以随手借一本，到了另一站再还。两个月里借出去三千多本，丢了十一本。
        馆员说，最受欢迎的是短篇小说，因为从县城到省城只要五十分钟，正好读完一篇。
        Credit: 据东海社
        """;

    [Fact]
    public void Two_articles_with_their_headlines_before_them() => Assert.Equal(
        $"# 水库水位一周涨两米\n{FloodWhole}\n\n# 图书馆搬进候车室\n{BooksWhole}",
        Reflowed.Articles($"水库水位一周涨两米\n\n{Flood}\n\n图书馆搬进候车室\n\n{Books}"));

    [Fact]
    public void Two_articles_with_their_headlines_behind_them() => Assert.Equal(
        $"# 水库水位一周涨两米\n{FloodWhole}\n\n# 图书馆搬进候车室\n{BooksWhole}",
        Reflowed.Articles($"{Flood}\n\n水库水位一周涨两米\n\n{Books}\n\n图书馆搬进候车室"));

    [Fact]
    public void A_headline_between_two_articles_goes_to_the_one_it_speaks_of()
    {
        Assert.Equal(
            $"# 水库水位一周涨两米\n{FloodWhole}\n\n# \n{BooksWhole}",
            Reflowed.Articles($"{Flood}\n\n水库水位一周涨两米\n\n{Books}"));
        Assert.Equal(
            $"# \n{FloodWhole}\n\n# 图书馆搬进候车室\n{BooksWhole}",
            Reflowed.Articles($"{Flood}\n\n图书馆搬进候车室\n\n{Books}"));
    }

    [Fact]
    public void Headlines_behind_their_bodies_and_captions_at_the_end_find_the_articles_they_belong_to() => Assert.Equal(
        """
        # 水库水位一周涨两米
        ## 四十户人家搬进学校避险
        雨季来得早，水库的水位一周之内涨了两米多。管理站的六名值班员轮流守着闸门，每隔一小时记一次水位，连夜里也不停。
        Subheading: 水位上涨闸门傍晚打开
        站长说，今年的雨和往年不同，下得急，停得也快。下游的村子已经接到通知，低处的四十户人家搬到了学校。
        值班员小屋的墙上挂着一张旧图，画的是三十年前的大水。当年的闸门只有现在的一半高，水漫过坝顶，冲走了两座桥。
        闸门在星期四傍晚打开，水声一直传到镇上。到星期六，水位回到了警戒线以下，搬走的人家陆续回家，学校的课桌又摆得整齐有序。
        Credit: 据东海社

        # 候车室里借书
        ## 县图书馆两个月借出三千多本
        县图书馆把借书处搬进了火车站候车室，等车的人可以随手借一本，到了另一站再还。两个月里借出去三千多本，丢了十一本。
        馆员说，最受欢迎的是短篇小说，因为从县城到省城只要五十分钟，正好读完一篇。有人在书里夹了车票，有人留下读后感。
        车站的扩音器每天早上念一段新书介绍。列车员也来借书，他们说夜班车上有了书，旅客睡得安静，话也少了。
        Credit: 据东海社
        Caption: 候车室里的借书处，等车的旅客正在挑选短篇小说。
        Credit: 本社发
        Caption: 列车员下班以后也来借书，带到夜班车上，给旅客打发长夜。
        Credit: 本社发
        """,
        Reflowed.Articles("""
            雨季来得早，水库的水位一
            周之内涨了两米多。管理站的六
            名值班员轮流守着闸门，每隔一
            小时记一次水位，连夜里也不
            停。

            水位上涨
            闸门傍晚打开

            站长说，今年的雨和往年不
            同，下得急，停得也快。下游的
            村子已经接到通知，低处的四十

            户人家搬到了学校。

            值班员小屋的墙上挂着一张
            旧图，画的是三十年前的大水。
            当年的闸门只有现在的一半高，
            水漫过坝顶，冲走了两座桥。

            闸门在星期四傍晚打开，水
            声一直传到镇上。到星期六，水
            位回到了警戒线以下，搬走的人
            家陆续回家，学校的课桌又摆得
            整齐有序。 据东海社

            水库水位一周涨两米

            四十户人家搬进学校避险

            县图书馆把借书处搬进了火
            车站候车室，等车的人可以随手
            借一本，到了另一站再还。两个
            月里借出去三千多本，丢了十一
            本。

            馆员说，最受欢迎的是短篇
            小说，因为从县城到省城只要五
            十分钟，正好读完一篇。有人在
            书里夹了车票，有人留下读后
            感。

            车站的扩音器每天早上念一
            段新书介绍。列车员也来借书，
            他们说夜班车上有了书，旅客睡
            得安静，话也少了。 据东海社

            候车室里借书
            县图书馆两个月借出三千多本

            候车室里的借书处，等车的旅客
            正在挑选短篇小说。 本社发

            列车员下班以后也来借书，带到夜班车上，给旅客打发长夜。 本社发
            """));

    [Fact]
    public void A_line_set_off_inside_an_article_is_a_subheading_and_no_headline() => Assert.Equal(
        """
        # The ferry returns to Stonebridge
        Byline: By A Staff Correspondent
        The ferry at Stonebridge runs again this autumn after twenty years. The town’s carpenter mended his father’s boat in one winter and built a shelter on the bank.
        Subheading: Books never balanced
        It crosses six times a day, with pupils in the morning and market women at dusk. The carpenter of the ferry says that the books have never balanced.
        Jump: Continued on Page 4
        """,
        Reflowed.Articles("""
            The ferry returns to Stonebridge
            By A Staff Correspondent

            The ferry at Stonebridge runs again this autumn
            after twenty years. The town’s carpenter mended
            his father’s boat in one winter and built a
            shelter on the bank.

            Books never balanced

            It crosses six times a day, with pupils in the
            morning and market women at dusk. The carpenter
            of the ferry says that the books have never
            balanced.
            Continued on Page 4
            """));

    [Fact]
    public void An_article_tells_the_pages_it_stands_on()
    {
        Article article = Assert.Single(Reflowed.Text($"水库水位一周涨两米\n\n{Flood.Replace("停。\n\n站长", "停。\n\f站长")}").Articles);
        Assert.Equal([1, 2], article.Pages);
        Assert.Equal([1, 2, 2], article.Blocks.Select(block => block.Lines[0].Page));
    }

    [Fact]
    public void A_caption_alone_is_an_article_without_a_title() =>
        Assert.Equal("# \nCaption: 图为渡口新搭的凉棚。", Reflowed.Articles("图为渡口新搭的凉棚。"));
}

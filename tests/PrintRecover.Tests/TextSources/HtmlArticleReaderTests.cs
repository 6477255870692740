using PrintRecover.Model;
using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

public sealed class HtmlArticleReaderTests
{
    private const string First = "县里的旧码头昨天上午重新开放，第一班渡船坐了四十二名乘客，多半是来看热闹的老人和孩子。";
    private const string Second = "船工老罗说，新船比旧船稳，只是少了从前那股桐油味，他还得再习惯一阵子。";
    private const string Third = "渡口管理所介绍，票价维持两元不变，每天往返二十四个班次，雨天照常开船。";

    [Fact]
    public void Plain_paragraphs_with_a_title_in_the_head() => Reads(
        $"<html><head><title>旧码头重新开放 - 棠河晚报</title></head><body><p>{First}<p>{Second}</p></body></html>",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void A_line_in_bold_above_the_text_is_the_title_of_a_page_that_names_none() => Reads(
        $"<div><b>旧码头重新开放</b></div><div>{First}</div><div>{Second}</div>",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void Navigation_shares_advertisements_and_comments_are_left_out() => Reads(
        $"""
        <!DOCTYPE html><html><head><title>旧码头重新开放_棠河晚报</title><style>p[color]</style></head><body class="has-sidebar">
        <header><a href="/"><img src="logo.png" alt="棠河晚报"></a><span>棠河晚报，天天在身边。</span></header>
        <nav><ul><li><a href="/a">首页</a><li><a href="/b">本地</a></ul></nav>
        <div id="wrap"><div class="breadcrumbs"><a href="/">首页</a> &gt; 正文</div>
        <div class="main-column"><h1>旧码头重新开放</h1>
        <div class="meta"><span>2021-03-04 08:15</span></div>
        <div class="share-buttons">分享到 <a href="#">微博</a></div>
        <div class="text"><p>{First}</p><script>document.write("不要");</script><p>{Second}</p>
        <div class="ad-slot"><p>广告：新楼盘开售，欢迎致电咨询，名额有限，先到先得，过时不候，详情请到售楼处。</p></div>
        <p>{Third}</p><p><a href="/c">相关阅读：渡口的三代人</a></p></div></div>
        <aside><h3>热门</h3><p>昨天最多人看的是县城关外那家面馆，排队的人从早到晚没有断过，一直排到桥头去了。</p></aside></div>
        <section id="comments"><h3>评论</h3><p>小时候常坐这条船，真想再回去看看，谢谢记者把这件事写下来，让我们看到家乡。</p></section>
        <footer><p>版权所有，未经许可不得转载。</p></footer></body></html>
        """,
        "# 旧码头重新开放", "Dateline: 2021-03-04 08:15", $"Paragraph: {First}", $"Paragraph: {Second}", $"Paragraph: {Third}");

    [Fact]
    public void Mark_up_that_breaks_a_sentence_leaves_no_spaces_in_Chinese_and_keeps_those_of_Latin_words() => Reads(
        """
        <h1>
          船工
          <a href="/t">
            老罗
          </a>
        </h1>
        <p>
          县里的
          <span lang="zh"><a href="/t">
            旧码头
          </a></span>
          昨天重新开放，乘客用
          <b>Ferry
            Pass</b>
          上船，
          票价是<i>2</i>元，<ok href="x">棠河</ok>&nbsp;两岸的人都来了&mdash;&#x2014;老人也来了。
        </p>
        """,
        "# 船工老罗", "Paragraph: 县里的旧码头昨天重新开放，乘客用Ferry Pass上船，票价是2元，棠河两岸的人都来了——老人也来了。");

    [Fact]
    public void Latin_words_keep_one_space_wherever_the_source_breaks() => Reads(
        "<h1>The ferry\n runs</h1><p>The old pier was <em>opened\nagain</em> on Monday,\n   and forty&nbsp;two <a href=x>passengers</a>, most of them old, came.</p>",
        "# The ferry runs", "Paragraph: The old pier was opened again on Monday, and forty two passengers, most of them old, came.");

    [Theory]
    [InlineData("旧码头重开 首班满座", "旧码头重开 首班满座")]
    [InlineData("旧码头重开　首班满座", "旧码头重开　首班满座")]
    [InlineData("旧码头\n  重开  首班\n<b>满座</b>", "旧码头重开 首班满座")]
    [InlineData("The ferry\n  runs", "The ferry runs")]
    public void A_headline_keeps_the_space_between_its_halves(string heading, string expected) => Reads(
        $"<h1>{heading}</h1><p>{First}</p>", $"# {expected}", $"Paragraph: {First}");

    [Fact]
    public void Breaks_part_paragraphs() => Reads(
        $"<h2>旧码头重新开放</h2><div>　　{First}<br>　　{Second}<br/><br/>{Third}</div>",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}", $"Paragraph: {Third}");

    [Fact]
    public void Breaks_at_a_columns_edge_are_to_be_reflowed()
    {
        MarkupContent content = Read("""
            <h1>The ferry runs</h1><p>The old pier at the mill was<br>opened again on Monday and the<br>first boat carried forty two<br>
            passengers, most of them old<br>and some with their cameras.<br>They paid two pence each way.</p>
            """);
        Assert.Empty(content.Articles);
        Assert.Equal(
            ["The ferry runs", "", "The old pier at the mill was", "opened again on Monday and the", "first boat carried forty two"],
            content.BrokenText!.Split('\n')[..5]);
    }

    [Fact]
    public void Preformatted_text_is_to_be_reflowed()
    {
        MarkupContent content = Read($"<html><body><h1>Page 3</h1><nav>Home</nav><pre>\nThe old pier was ope-\nned again on Mon-\nday.\n\nSecond paragraph &amp; end.\n</pre></body></html>");
        Assert.Equal("Page 3\n\nThe old pier was ope-\nned again on Mon-\nday.\n\nSecond paragraph & end.", content.BrokenText);
    }

    [Fact]
    public void Nested_sections_belong_together_and_their_headings_are_subheadings() => Reads(
        $"""
        <body><div><div><h1>旧码头重新开放</h1><div class="body"><div class="part"><p>{First}</p><p>{First}</p><p>{First}</p><p>{First}</p></div>
        <div class="part"><h2>票价不变</h2><p>{Third}</p></div></div></div></div></body>
        """,
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {First}", $"Paragraph: {First}", $"Paragraph: {First}", "Subheading: 票价不变", $"Paragraph: {Third}");

    [Fact]
    public void A_lead_beside_the_text_belongs_to_it() => Reads(
        $"<body><h1>旧码头重新开放</h1><div>16/09/2023 - 01:35</div><p><strong>{Second}</strong></p><div><p>{First}</p><p>{Third}</p><p>{First}</p><p>{Third}</p></div>"
        + "<div><div>分享 :</div><div><a href='x'><span></span></a></div></div></body>",
        "# 旧码头重新开放", "Dateline: 16/09/2023 - 01:35", $"Paragraph: {Second}", $"Paragraph: {First}", $"Paragraph: {Third}", $"Paragraph: {First}", $"Paragraph: {Third}");

    [Fact]
    public void Captions_are_captions_by_element_by_class_and_beside_a_picture() => Reads(
        $"""
        <h1>旧码头重新开放</h1><div class="photo"><img src="a.jpg"><div class="photo-caption">渡船靠岸。（资料图片）</div></div>
        <article><p>{First}</p><figure><img src="b.jpg"><figcaption>老罗在船头</figcaption></figure><p>{Second}</p>
        <p><img src="c.jpg"><br>候船的老人</p><p>{Third}</p></article>
        """,
        "# 旧码头重新开放", "Caption: 渡船靠岸。（资料图片）", $"Paragraph: {First}", "Caption: 老罗在船头", $"Paragraph: {Second}", "Caption: 候船的老人", $"Paragraph: {Third}");

    [Fact]
    public void Bylines_and_credits_that_stand_alone_are_told() => Reads(
        $"<h1>旧码头重新开放</h1><p>本报记者 方映秋</p><p>{First}</p><p>{Second}</p><p>（据新华社）</p>",
        "# 旧码头重新开放", "Byline: 本报记者方映秋", $"Paragraph: {First}", $"Paragraph: {Second}", "Credit: （据新华社）");

    [Fact]
    public void A_page_of_several_articles_gives_them_all()
    {
        MarkupContent content = Read(
            $"<main><article><h2>旧码头重新开放</h2><p>{First}</p><p>{Second}</p></article><article><h2>票价不变</h2><p>{Third}</p></article></main>");
        Assert.Equal(["旧码头重新开放", "票价不变"], content.Articles.Select(article => article.Title));
        Assert.Equal([2, 1], content.Articles.Select(article => article.Blocks.Count));
        Assert.Equal(["a1", "a2"], content.Articles.Select(article => article.Id));
    }

    [Fact]
    public void Teasers_that_lead_to_other_pages_are_no_articles_of_this_one() => Reads(
        $"<article><h1>旧码头重新开放</h1><p>{First}</p><p>{Second}</p></article><article><h3><a href='/x'>面馆排长队</a></h3><p>{Third}</p></article>",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void Tables_keep_their_rows_and_tables_that_lay_out_a_page_are_seen_through() => Reads(
        $"<table><tr><td><a href=/>首页</a></td><td><h1>旧码头重新开放</h1><p>{First}</p><table><tr><th>班次</th><th>票价</th></tr><tr><td>早班</td><td>2 元</td></tr></table><p>{Second}</p></td></tr></table>",
        "# 旧码头重新开放", $"Paragraph: {First}", "Table: 班次 票价\n早班 2元", $"Paragraph: {Second}");

    [Fact]
    public void A_tables_caption_stands_before_it() => Reads(
        $"<h1>旧码头重新开放</h1><p>{First}</p><table><caption>票价</caption><tr><th>班次</th><th>票价</th></tr><tr><td>早班</td><td>2 元</td></tr></table><p>{Second}</p>",
        "# 旧码头重新开放", $"Paragraph: {First}", "Caption: 票价", "Table: 班次 票价\n早班 2元", $"Paragraph: {Second}");

    [Fact]
    public void Unclosed_tags_and_entities_are_read_as_browsers_do() => Reads(
        "<h1>Tom &amp; Jerry&rsquo;s<p>The <b>boat <i>left</b> at 5&nbsp;o&#39;clock &lt;sharp&gt;, they said, and nobody <a href='x'>was</a> late.<p>It came back &quot;empty&quot; at ten that evening.",
        "# Tom & Jerry’s", "Paragraph: The boat left at 5 o'clock <sharp>, they said, and nobody was late.", "Paragraph: It came back \"empty\" at ten that evening.");

    [Fact]
    public void The_heading_that_the_head_confirms_is_the_title() => Reads(
        $"<head><meta property='og:title' content='旧码头重新开放'></head><body><h1>棠河晚报</h1><h2>旧码头重新开放</h2><h3>来源</h3><p>{First}</p><p>{Second}</p></body>",
        "# 旧码头重新开放", "Subheading: 来源", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void Lists_of_links_go_with_their_heading_and_lists_of_facts_stay() => Reads(
        $"<h1>旧码头重新开放</h1><p>{First}</p><ul><li>早班六点开船。</li><li>末班九点收船。</li></ul><p>{Second}</p><h3>延伸阅读</h3><ul><li><a href=a>渡口的三代人</a><li><a href=b>桥与船</a></ul>",
        "# 旧码头重新开放", $"Paragraph: {First}", "Paragraph: 早班六点开船。", "Paragraph: 末班九点收船。", $"Paragraph: {Second}");

    [Theory]
    [InlineData("旧码头", "# 旧码头重新开放")]
    [InlineData("旧码头重新开放，首班四十二人 - 棠河晚报", "# 旧码头重新开放")]
    [InlineData("新闻正文", "# 新闻正文", "Paragraph: 旧码头重新开放")]
    public void A_headline_in_bold_type_only_is_kept(string head, params string[] expected) => Reads(
        $"<head><title>{head}</title></head><body><center><b>旧码头重新开放</b></center><br>　　{First}<br><br>　　{Second}</body>",
        [.. expected, $"Paragraph: {First}", $"Paragraph: {Second}"]);

    [Theory]
    [InlineData("<html><body><nav><a href=a>首页</a></nav></body></html>")]
    [InlineData("<ul><li><a href=a>首页</a></li><li><a href=b>本地新闻</a></li></ul>")]
    [InlineData("<html></html>")]
    public void A_page_of_navigation_alone_is_refused(string html) =>
        Assert.Contains("page.html shows no article", Assert.Throws<InputException>(() => Read(html)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<x-y>")]
    [InlineData("<table><tr><td>")]
    public void Elements_nested_without_end_are_refused(string tag) => Assert.Contains(
        "nests its elements", Assert.Throws<InputException>(() => Read(string.Concat(Enumerable.Repeat(tag, 50_000)) + First)).Message, StringComparison.Ordinal);

    [Fact]
    public void Drawings_of_many_strokes_are_no_deep_nesting() => Reads(
        $"<h1>旧码头重新开放</h1><svg>{string.Concat(Enumerable.Repeat("<path d='M0 0'/>", 5000))}</svg><p>{First}</p>",
        "# 旧码头重新开放", $"Paragraph: {First}");

    [Fact]
    public void Of_a_tag_of_attributes_without_end_only_the_first_ones_are_read() => Reads(
        $"<h1>旧码头重新开放</h1><p {string.Join(' ', Enumerable.Range(0, 50_000).Select(number => $"a{number}=1"))} hidden>{First}</p>",
        "# 旧码头重新开放", $"Paragraph: {First}");

    private static MarkupContent Read(string html) => HtmlArticleReader.Read(html, "page.html");

    private static void Reads(string html, params string[] expected) => Assert.Equal(expected, Rows(Read(html)));

    internal static IEnumerable<string> Rows(MarkupContent content)
    {
        Article article = Assert.Single(content.Articles);
        Assert.All(article.Blocks, block => Assert.All(block.Lines, line => Assert.Null(line.Box)));
        return [$"# {article.Title}", .. article.Blocks.Select(block => $"{block.Kind}: {block.Text}")];
    }
}

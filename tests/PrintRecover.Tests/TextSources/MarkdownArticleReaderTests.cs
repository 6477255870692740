using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

public sealed class MarkdownArticleReaderTests
{
    private const string First = "县里的旧码头昨天上午重新开放，第一班渡船坐了四十二名乘客，多半是来看热闹的老人和孩子。";
    private const string Second = "船工老罗说，新船比旧船稳，只是少了从前那股桐油味，他还得再习惯一阵子。";

    [Fact]
    public void Plain_Markdown_without_HTML() => Reads(
        "# 旧码头重新开放\n\n县里的旧码头昨天上午重新开放，第一班渡船坐了\n四十二名乘客，多半是来看**热闹**的\n[老人](https://example.org/a)和孩子。\n\n## 票价\n\n" + Second + "\n",
        "# 旧码头重新开放", $"Paragraph: {First}", "Subheading: 票价", $"Paragraph: {Second}");

    [Fact]
    public void A_word_about_an_element_that_nothing_closes_hides_nothing() => Reads(
        $"# 旧码头重新开放\n\n网页把这段话藏在<script>标签里，船工说。\n\n{First}\n\n{Second}\n",
        "# 旧码头重新开放", "Paragraph: 网页把这段话藏在<script>标签里，船工说。", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void A_linked_title_underlined_and_HTML_behind_it() => Reads(
        $"<!--1694-->\n[旧码头重新开放](https://example.org/%E6%97%A7)\n------\n\n<div>2021年3月4日</div><img src=\"a.jpg\"><p><strong>{Second}</strong></p><div><p>{First}</p><p>{First}</p><p>{First}</p></div>",
        "# 旧码头重新开放", "Dateline: 2021年3月4日", $"Paragraph: {Second}", $"Paragraph: {First}", $"Paragraph: {First}", $"Paragraph: {First}");

    [Fact]
    public void Bars_of_links_and_the_address_of_the_source_are_left_out() => Reads(
        $"""
        ### 旧码头重新开放

        ---

        #### [首页](../..) &nbsp;|&nbsp; [评论](../x) &nbsp;|&nbsp; [专题](../y)


        <div><img alt="渡船" src="a.jpg"/>
        <div class="caption">
         渡船靠岸。(资料图片)
        </div></div><hr/><div class="post_content" id="artbody">
         <!-- begin -->
         <p>
          {First}
         </p>
         <p>
          {Second}
         </p>
         <p>
          责任编辑：方映秋#
         </p>
         <div id="below_article_ad">
         </div>
        </div>


        ---

        原文链接：https://www.example.org/gb/22/2/12/n1.htm
        """,
        "# 旧码头重新开放", "Caption: 渡船靠岸。(资料图片)", $"Paragraph: {First}", $"Paragraph: {Second}", "Paragraph: 责任编辑：方映秋#");

    [Fact]
    public void Lines_set_in_by_four_spaces_are_text() => Reads(
        $"旧码头重新开放\n====\n\n    {First}\n\n    {Second}\n",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void Front_matter_is_no_text() => Reads(
        $"---\ntitle: x\ndate: 2021-03-04\n---\n\n# 旧码头重新开放\n\n{First}\n\n{Second}\n",
        "# 旧码头重新开放", $"Paragraph: {First}", $"Paragraph: {Second}");

    [Fact]
    public void Tables_keep_their_rows() => Reads(
        $"# 旧码头重新开放\n\n{First}\n\n| 班次 | 票价 |\n|---|---|\n| 早班 | 两元 |\n\n{Second}\n",
        "# 旧码头重新开放", $"Paragraph: {First}", "Table: 班次 票价\n早班 两元", $"Paragraph: {Second}");

    [Fact]
    public void Lists_and_tables_behind_the_last_sentence_are_kept() => Reads(
        $"# 旧码头重新开放\n\n{First}\n\n## 票价\n\n- 早班\n- 末班\n\n| 班次 | 票价 |\n|---|---|\n| 早班 | 两元 |\n\n```\n渡口\n```\n",
        "# 旧码头重新开放", $"Paragraph: {First}", "Subheading: 票价", "Paragraph: 早班", "Paragraph: 末班", "Table: 班次 票价\n早班 两元", "Paragraph: 渡口");

    [Fact]
    public void Quotations_nested_without_end_are_refused() => Assert.Contains(
        "page.md nests", Assert.Throws<InputException>(() => MarkdownArticleReader.Read(new string('>', 5000) + First, "page.md")).Message, StringComparison.Ordinal);

    private static void Reads(string markdown, params string[] expected) =>
        Assert.Equal(expected, HtmlArticleReaderTests.Rows(MarkdownArticleReader.Read(markdown, "page.md")));
}

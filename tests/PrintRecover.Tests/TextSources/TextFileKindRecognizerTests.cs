using PrintRecover.TextSources;

namespace PrintRecover.Tests.TextSources;

public sealed class TextFileKindRecognizerTests
{
    [Theory]
    [InlineData("昨天上午，旧码头重新开放。\n\n# 3号船\n\n第一班渡船", TextFileKind.Markdown)]
    [InlineData("昨天上午，旧码头重新开\n# 3号船\n放。", TextFileKind.PlainText)]
    [InlineData("昨天上午，旧码头重新开放。\n---\n一\n#3 号船，1 < 2\n", TextFileKind.PlainText)]
    [InlineData("The ferry [sic] ran again (see below).\n-----\n* * *", TextFileKind.PlainText)]
    [InlineData("旧码头重新开放\n====\n\n<div>正文</div>", TextFileKind.Markdown)]
    [InlineData("<!--1-->\n[旧码头](https://example.org/a)\n------\n\n<div><p>正文</p></div>", TextFileKind.Markdown)]
    [InlineData("### 标题\n\n<p>\n正文\n</p>", TextFileKind.Markdown)]
    [InlineData("<!DOCTYPE html><title>x</title><p>a [b](c)", TextFileKind.Html)]
    [InlineData("<p>One.</p>\n<p>Two.</p>", TextFileKind.Html)]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'x'>\n<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", TextFileKind.Html)]
    [InlineData("<html><body><div class='ocr_page' title='bbox 0 0 9 9'></div></body></html>", TextFileKind.Hocr)]
    [InlineData("<div class=\"ocr_page\" id=\"page_1\"></div>", TextFileKind.Hocr)]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<PcGts xmlns=\"x\">", TextFileKind.PageXml)]
    [InlineData("<pc:PcGts xmlns:pc=\"x\">", TextFileKind.PageXml)]
    [InlineData("<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\">", TextFileKind.Alto)]
    [InlineData("<?xml version=\"1.0\"?><TEI><p>a</p><p>b</p></TEI>", TextFileKind.OtherXml)]
    [InlineData("{\"schema\": \"printrecover/1\", \"articles\": []}", TextFileKind.PrintRecoverJson)]
    [InlineData("", TextFileKind.PlainText)]
    public void The_content_tells_the_kind(string start, TextFileKind expected) =>
        Assert.Equal(expected, TextFileKindRecognizer.Recognize(start));
}

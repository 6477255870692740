using PrintRecover.Model;
using PrintRecover.Typesetter.Layout;

namespace PrintRecover.Typesetter.Printing;

/// <summary>Draws a page that was made up.</summary>
public sealed class PagePrinter(ChromiumBrowser browser, FontFolder fonts)
{
    /// <summary>The page as a clean picture of 300 dpi.</summary>
    public GrayImage Print(Sheet sheet)
    {
        using var page = new PassingFile(".html");
        using var picture = new PassingFile(".png");
        File.WriteAllText(page.Path, new SheetHtml(sheet, fonts).Write());
        browser.Draw(page.Path, sheet.PrintedWidth, sheet.PrintedHeight, picture.Path);
        return PictureFiles.Read(picture.Path);
    }
}

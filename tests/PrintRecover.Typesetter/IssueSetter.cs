using PrintRecover.Model;
using PrintRecover.Typesetter.Damages;
using PrintRecover.Typesetter.Kinds;
using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Printing;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Truth;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Typesetter;

/// <summary>Sets the pages of an order, scans them and writes the scan and its truth.</summary>
/// <param name="browser">Breaks lines and draws.</param>
/// <param name="fonts">The fonts.</param>
public sealed class IssueSetter(ChromiumBrowser browser, FontFolder fonts)
{
    // Making up again with lines as the browser set them ends after three or four rounds.
    private const int MostRounds = 40;

    /// <summary>Writes the pages of an order to a folder.</summary>
    /// <param name="order">The order.</param>
    /// <param name="folder">The folder; it is made.</param>
    public void Write(PageOrder order, string folder)
    {
        Directory.CreateDirectory(folder);
        ScanFiles.Write(Scan(order), order.ToString(), folder);
    }

    /// <summary>The scans of an order.</summary>
    public IReadOnlyList<Scan> Scan(PageOrder order)
    {
        IReadOnlyList<Sheet> sheets = Compose(order);
        IReadOnlyList<Scan> scans = [.. sheets.Select(Scan).Select(scan => Geometry.Reduce(scan, order.Dpi))];
        for (int index = 0; index < order.Damages.Count; index++)
        {
            scans = order.Damages[index].Apply(scans, new Random(order.Seed * 31 + index));
        }

        return scans;
    }

    /// <summary>The pages of an order, made up.</summary>
    public IReadOnlyList<Sheet> Compose(PageOrder order)
    {
        PageDesign design = order.Design();
        PageText text = PageText.Read(fonts.Home, design.Type.Face.Language);
        var setter = new BrowserLineSetter(browser, fonts, design.Type.Face.Language, design.IsVertical);
        for (int round = 0; round < MostRounds; round++)
        {
            IReadOnlyList<Sheet> sheets = Compose(order, design, text, setter);
            if (!setter.SetNoted())
            {
                return sheets;
            }
        }

        throw new InputException($"The page of {order} did not come to rest; take another seed.");
    }

    /// <summary>The pages of an order, made up with a line setter of any kind.</summary>
    public static IReadOnlyList<Sheet> Compose(PageOrder order, PageDesign design, PageText text, ILineSetter setter)
    {
        var desk = new Desk(text, setter, order.Seed, order.IsFeature);
        bool joinsPages = order.Damages.Any(damage => damage.JoinsPages);
        IMakeUp makeUp = order.Kind.MakeUp;
        IReadOnlyList<Sheet> sheets = makeUp.Compose(design, desk, firstPage: joinsPages ? 2 : 1);
        return joinsPages && sheets.Count == 1 ? [.. sheets, .. makeUp.Compose(design, desk, firstPage: 3)] : sheets;
    }

    private Scan Scan(Sheet sheet)
    {
        GrayImage clean = new PagePrinter(browser, fonts).Print(sheet);
        return new Scan(clean, 300, new SheetTruth(sheet, clean).Make());
    }
}

using System.Runtime.CompilerServices;
using PrintRecover.Typesetter;
using PrintRecover.Typesetter.Kinds;
using PrintRecover.Typesetter.Layout;
using PrintRecover.Typesetter.Printing;
using PrintRecover.Typesetter.Text;
using PrintRecover.Typesetter.Typography;

namespace PrintRecover.Tests.Typesetter;

/// <summary>Where the typesetter's text lies, and pages made up without a browser.</summary>
internal static class TypesetterHome
{
    public static string Folder => Path.Combine(Repository(), "tests", "PrintRecover.Typesetter");

    public static string Fixtures => Path.Combine(Repository(), "fixtures", "pages");

    /// <summary>Makes a page up with lines that are counted, not set.</summary>
    public static IReadOnlyList<Sheet> MakeUp(string kind, int seed, bool isFeature = false)
    {
        PageOrder order = new(PageKinds.Named(kind), seed) { IsFeature = isFeature };
        PageDesign design = order.Design();
        return IssueSetter.Compose(order, design, PageText.Read(Folder, design.Type.Face.Language), new CountedLineSetter());
    }

    private static string Repository([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}

/// <summary>A test that needs the browser and the fonts, and is skipped with a word where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        try
        {
            _ = ChromiumBrowser.Find();
            _ = FontFolder.Find(TypesetterHome.Folder);
        }
        catch (MissingComponentException missing)
        {
            Skip = missing.Message;
        }
    }
}

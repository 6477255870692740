using System.Globalization;
using System.Text;

namespace PrintRecover.Typesetter.Printing;

/// <summary>The fonts that npm brings, as style sheets name them.</summary>
public sealed class FontFolder
{
    private static readonly (string Family, string Package, string[] Files)[] Fonts =
    [
        ("UnifrakturMaguntia", "unifrakturmaguntia", ["latin-400-normal"]),
        ("UnifrakturCook", "unifrakturcook", ["latin-700-normal"]),
        ("Old Standard TT", "old-standard-tt", ["latin-400-normal", "latin-400-italic", "latin-700-normal"]),
        ("Libre Caslon Text", "libre-caslon-text", ["latin-400-normal", "latin-400-italic", "latin-700-normal"]),
        ("EB Garamond", "eb-garamond", ["latin-400-normal", "latin-400-italic", "latin-700-normal"]),
        ("Playfair Display", "playfair-display", ["latin-400-normal", "latin-400-italic", "latin-700-normal"]),
        ("League Gothic", "league-gothic", ["latin-400-normal"]),
    ];

    private FontFolder(string home, string css) => (Home, Css) = (home, css);

    /// <summary>The folder of this project's source.</summary>
    public string Home { get; }

    /// <summary>The style sheet that makes the fonts known.</summary>
    public string Css { get; }

    /// <summary>Finds the fonts.</summary>
    /// <param name="home">The folder of this project's source.</param>
    /// <exception cref="MissingComponentException">They have not been brought.</exception>
    public static FontFolder Find(string home)
    {
        string packages = Path.GetFullPath(Path.Combine(home, "fonts", "node_modules", "@fontsource"));
        var css = new StringBuilder();
        foreach ((string family, string package, string[] files) in Fonts)
        {
            foreach (string file in files)
            {
                string path = Path.Combine(packages, package, "files", $"{package}-{file}.woff2");
                if (!File.Exists(path))
                {
                    throw new MissingComponentException($"The font {family} is not there; run 'npm ci --ignore-scripts --prefix tests/PrintRecover.Typesetter/fonts'.");
                }

                string[] parts = file.Split('-');
                css.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:'{family}';font-weight:{parts[^2]};font-style:{parts[^1]};src:url({new Uri(path).AbsoluteUri})}}\n");
            }
        }

        return new FontFolder(home, css.ToString());
    }
}

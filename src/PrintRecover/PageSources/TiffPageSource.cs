using PrintRecover.Model;
using PrintRecover.Native.Leptonica;

namespace PrintRecover.PageSources;

/// <summary>A TIFF of one page or several, read from the file a page at a time.</summary>
internal sealed class TiffPageSource : IPageSource
{
    private readonly string _file;
    private readonly PageSourceOptions _options;
    private readonly IReadOnlyList<int> _directories;

    /// <summary>Finds the file's pages, without decoding any.</summary>
    internal TiffPageSource(string file, PageSourceOptions options)
    {
        (_file, _options) = (file, options);
        using FileStream stream = InputErrors.OpenRead(file);
        _directories = new TiffDirectoryReader(stream).FindPages();
        if (_directories.Count == 0)
        {
            throw InputErrors.Damaged(file);
        }
    }

    /// <inheritdoc/>
    public int PageCount => _directories.Count;

    /// <inheritdoc/>
    public PageScan ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        int directory = _directories[number - 1];
        try
        {
            PictureHeader header = PictureFile.ReadTiffHeader(_file, directory);
            InputErrors.CheckSize(_file, number, header.Width, header.Height, _options);
            using Pix picture = PictureFile.ReadTiffGray(_file, directory);
            return PictureScan.From(picture, _file, number, _options);
        }
        catch (LeptonicaException cause)
        {
            throw InputErrors.DamagedPage(_file, number, cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

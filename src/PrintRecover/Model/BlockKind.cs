namespace PrintRecover.Model;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>Who wrote it (本报记者 …, By …).</summary>
    Byline,

    /// <summary>Where and when it was written, standing alone.</summary>
    Dateline,

    /// <summary>The source (据新华社, Reuters).</summary>
    Credit,

    /// <summary>Text that belongs to a picture.</summary>
    Caption,

    /// <summary>Where the article goes on or comes from (下转第二版, Continued on A4).</summary>
    Jump,

    /// <summary>A table or list of figures; its rows are lines of text.</summary>
    Table,

    /// <summary>An advertisement's text.</summary>
    Advertisement,
}

/// <summary>What page furniture is: print that belongs to the page and to no article.</summary>
public enum FurnitureKind
{
    /// <summary>The newspaper's own name plate.</summary>
    Masthead,

    /// <summary>Page number, date and section.</summary>
    Folio,

    /// <summary>A running line above the text.</summary>
    PageHeader,

    /// <summary>A running line below the text.</summary>
    PageFooter,
}

namespace PrintRecover.Model;

/// <summary>What a region of a newspaper page is. The names follow PAGE XML where it has one.</summary>
public enum RegionKind
{
    /// <summary>Running text of an article.</summary>
    Paragraph,

    /// <summary>A headline line set larger than the text: kicker, title or subtitle of an article.</summary>
    Headline,

    /// <summary>A short heading inside an article's text.</summary>
    Subheading,

    /// <summary>Text that belongs to a picture.</summary>
    Caption,

    /// <summary>A photograph, drawing or other picture; it has no lines.</summary>
    Picture,

    /// <summary>A table or list of figures, its rows as lines.</summary>
    Table,

    /// <summary>The newspaper's own name plate.</summary>
    Masthead,

    /// <summary>Page number, date and section, printed on every page.</summary>
    Folio,

    /// <summary>A running line above the text.</summary>
    PageHeader,

    /// <summary>A running line below the text.</summary>
    PageFooter,

    /// <summary>An advertisement or a display of separate words.</summary>
    Advertisement,
}

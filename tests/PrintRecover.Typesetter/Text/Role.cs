namespace PrintRecover.Typesetter.Text;

/// <summary>What a block of text is to the reader.</summary>
public enum Role
{
    /// <summary>A small line above a title.</summary>
    Kicker,

    /// <summary>The title of an article, or of a group of advertisements.</summary>
    Title,

    /// <summary>A line below a title.</summary>
    Subtitle,

    /// <summary>A heading inside an article.</summary>
    Subheading,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Who gave a text or a picture.</summary>
    Credit,

    /// <summary>What a picture shows.</summary>
    Caption,

    /// <summary>Where an article goes on, or comes from.</summary>
    Jump,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>Date, page number and what else stands in the head of a page.</summary>
    Folio,

    /// <summary>The paper's name.</summary>
    Masthead,

    /// <summary>What somebody paid for.</summary>
    Advertisement,
}

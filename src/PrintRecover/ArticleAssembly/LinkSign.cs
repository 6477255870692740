namespace PrintRecover.ArticleAssembly;

/// <summary>
/// What can be seen of a text and of what it may belong to ("the other") that tells whether it does. Lengths are in body glyphs.
/// </summary>
internal enum LinkSign
{
    Always,
    GapNone, GapLine, GapWide, GapFar, GapVeryFar,
    OverlapSmall, OverlapHalf, OverlapFull,
    TextBetween, HeadlineBetween, PictureBetween,
    RuleBetween, ShortRuleBetween, UprightRuleBetween, UprightRuleOverBoth, ColumnBetween, HeadlineSpansRule, OuterRuleBetween,
    OtherFrame, FrameWithoutHeadline,
    SameWidth, SameSize, Larger, Smaller, SameLeft,
    BeginsHigher, BeginsLevel, BeginsLower, BeginsBelow,
    OtherEndsOpen, OtherEndsMarked, OtherEndsShort, OtherEndsHyphened, OtherEndsInRole,
    BeginsIndented, BeginsFlush, BeginsCentred, BeginsMidSentence, BeginsInRole,
    OpenAndFlush, MarkedAndIndented, OpenAndIndented, MarkedAndFlush, OpenAndInRole,
    IsOneLine, IsOneLineOfSentence, IsShort, IsCaption, IsSubheading, OtherIsOneLine, OtherIsShort, OtherIsSubheading,
    CeilingNone, CeilingText, CeilingHeadline, CeilingPicture, CeilingRule, CeilingIsOther,
    FloorNone, FloorText, FloorHeadline, FloorPicture, FloorRule,
    SameHeadlineOver, OtherHeadlineOver, HeadlineOverOnlyThis, HeadlineOverOnlyOther, NoHeadlineOver,
    UprightHeadlineBesideThis, HeadlineOverIsNear, IsPictureNear,
    CeilingIsLargeHeadline, CeilingIsDoubtfulHeadline, FloorIsLargeHeadline, FloorIsDoubtfulHeadline,
    HeadlineIsLarge, HeadlineIsSmall, HeadlineIsDoubtful, HeadlineHasOneLine,
    SharesRareWord, SharesRareWords,
    UnderSpan, FirstRowUnderSpan, HeadlineOfSpan, SameSpanOver, OtherSpanOver, HeadlineUnderLarger, CeilingUnderLarger,
    UnderDivider, UnderDividerLikeHeadlines, UnderOneOfManyDividers, UnderDividerInFewLines, UnderDividerCentred, UnderDividerInRole, OverDivider, OverDividerInFewLines, IsFewLines, IsManyLines, OtherIsFewLines,
    SameField, OtherField, OnlyHeadlineOfField, FieldWithoutHeadline,
    BareHeadlineNear, HeadlineIsBare, IsGoneOn, OtherIsGoneOn, OtherHasNoHeadline, LeadsBack,
    ArticleHasItsWord, ArticleHasItsWords,
    OthersUnderDividerAlone, OthersUnderDividerGoOn,
    OutlineHoldsText, OutlineHoldsOthers, ArticleAbove, OtherArticleAbove, ArticleBelow, OtherArticleBelow,
}

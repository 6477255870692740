namespace PrintRecover.ArticleAssembly;

/// <summary>What lists of signs are made by.</summary>
internal static class LinkSignExtensions
{
    /// <summary>Adds a sign that is seen.</summary>
    public static void AddIf(this List<LinkSign> signs, LinkSign sign, bool isSeen)
    {
        if (isSeen)
        {
            signs.Add(sign);
        }
    }
}

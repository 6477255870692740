namespace PrintRecover.ArticleAssembly;

/// <summary>The two models by which texts choose what they belong to.</summary>
/// <param name="AtFirstSight">Chooses where nothing is known of the others' choices.</param>
/// <param name="AmongOthers">Chooses by what the others chose at first sight as well.</param>
internal sealed record LinkModels(LinkModel AtFirstSight, LinkModel AmongOthers)
{
    // Read when they are asked for: the weights of other signs must not hinder learning new ones.
    private static readonly Lazy<LinkModels> Built = new(() => new LinkModels(LinkModel.Read("at-first-sight"), LinkModel.Read("among-others")));

    /// <summary>The models that the program was built with.</summary>
    public static LinkModels Learnt => Built.Value;
}

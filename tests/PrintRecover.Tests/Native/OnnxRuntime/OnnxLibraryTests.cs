using PrintRecover.Native.OnnxRuntime;

namespace PrintRecover.Tests.Native.OnnxRuntime;

public class OnnxLibraryTests
{
    [Fact]
    public void Tells_its_version() => Assert.Matches(@"^1\.\d+\.\d+", OnnxLibrary.RequireUsable());

    [Theory]
    [InlineData("1.16.3")]
    [InlineData("2.0.0")]
    [InlineData("")]
    [InlineData("unknown")]
    public void Another_version_is_refused_and_the_right_one_named(string version) =>
        Assert.Contains("1.17", Assert.Throws<OnnxException>(() => OnnxLibrary.RequireVersion(version)).Message);

    [Theory]
    [InlineData("1.17.0")]
    [InlineData("1.30.0")]
    public void Later_versions_are_taken(string version) => OnnxLibrary.RequireVersion(version);

    [Fact]
    public void A_processor_without_AVX_is_refused() =>
        Assert.Contains("AVX", Assert.Throws<OnnxException>(() => OnnxLibrary.RequireProcessor(isCapable: false)).Message);
}

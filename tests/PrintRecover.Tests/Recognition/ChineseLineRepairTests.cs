using PrintRecover.Recognition;

namespace PrintRecover.Tests.Recognition;

public class ChineseLineRepairTests
{
    [Theory]
    [InlineData("会议提出: 今年新建公路,", "会议提出：今年新建公路，")]
    [InlineData("本报讯 (记者 李明) 今天开会", "本报讯（记者李明）今天开会")]
    [InlineData("路 通 了 ;谁负责? 好!", "路通了；谁负责？好！")]
    public void Widens_marks_and_drops_spaces_in_chinese(string read, string printed) =>
        Assert.Equal(printed, ChineseLineRepair.Repair(read));

    [Theory]
    [InlineData("上午10:30，共1,200人")]
    [InlineData("由10 MW提高到26 MW，增长12.8%")]
    [InlineData("学生一一作答，十瓦的灯泡万一不亮")]
    public void Leaves_figures_latin_words_and_right_text_alone(string printed) =>
        Assert.Equal(printed, ChineseLineRepair.Repair(printed));

    [Theory]
    [InlineData("比上年增长12.8%6;", "比上年增长12.8%；")]
    [InlineData("占到了31%06。", "占到了31%。")]
    [InlineData("总装机4200万十瓦", "总装机4200万千瓦")]
    public void Mends_percent_signs_and_kilowatts(string read, string printed) =>
        Assert.Equal(printed, ChineseLineRepair.Repair(read));

    [Theory]
    [InlineData("米索.格伦在会上说", "米索·格伦在会上说")]
    [InlineData("一一全市公路会议侧记", "——全市公路会议侧记")]
    [InlineData("四十分钟--这在过去", "四十分钟——这在过去")]
    [InlineData("二O二四年以来", "二〇二四年以来")]
    [InlineData("︵上接第一版︶﹁好﹂", "（上接第一版）「好」")]
    [InlineData("看见列车长——一位姓仇的大姐", "看见列车长——一位姓仇的大姐")]
    [InlineData("其中之一——灯塔", "其中之一——灯塔")]
    [InlineData("海边的人家 |", "海边的人家")]
    [InlineData("（案件編號﹕DC 218﹚﹔全長5﹒3公里", "（案件編號：DC 218）；全長5.3公里")]
    public void Mends_dots_dashes_zeros_vertical_forms_and_rules(string read, string printed) =>
        Assert.Equal(printed, ChineseLineRepair.Repair(read));

    [Fact]
    public void Leaves_a_latin_line_as_it_is() =>
        Assert.Equal("He said: \"Stop (now), please!\"", ChineseLineRepair.Repair("He said: \"Stop (now), please!\" |"));
}

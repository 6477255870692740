using PrintRecover.PlainText;

namespace PrintRecover.Tests.PlainText;

public class PlainTextReflowerTests
{
    [Fact]
    public void A_first_line_two_characters_shorter_begins_a_paragraph() => Assert.Equal(
        [
            "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船，又在岸边搭起一座凉棚。",
            "船一天往返六趟，早上送学生过河，傍晚送菜农回家。票价两元，老人和孩子不收钱。木匠说，船上的账从来没有算清过，他也不打算算清。",
            "镇上的桥去年封闭维修，绕路要走十一公里。渡口开船以后，过河只要八分钟，河对岸的小学又听得见铃声了。",
        ],
        Reflowed.Blocks("""
            石桥镇的老渡口停用了二十
            年，今年秋天重新开了船。摆渡
            的是镇上的木匠，他用一个冬天
            修好了父亲留下的木船，又在岸
            边搭起一座凉棚。
            船一天往返六趟，早上送学
            生过河，傍晚送菜农回家。票价
            两元，老人和孩子不收钱。木匠
            说，船上的账从来没有算清过，
            他也不打算算清。
            镇上的桥去年封闭维修，绕
            路要走十一公里。渡口开船以
            后，过河只要八分钟，河对岸的
            小学又听得见铃声了。
            """));

    [Fact]
    public void A_blank_line_where_a_column_ends_in_mid_sentence_begins_none() => Assert.Equal(
        [
            "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船，又在岸边搭起一座凉棚。",
            "船一天往返六趟，早上送学生过河，傍晚送菜农回家。",
            "票价两元，老人和孩子不收钱。木匠说，船上的账从来没有算清过，他也不打算算清。",
        ],
        Reflowed.Blocks("""
            石桥镇的老渡口停用了二十
            年，今年秋天重新开了船。摆渡
            的是镇上的木匠，他用一个冬天

            修好了父亲留下的木船，又在岸
            边搭起一座凉棚。

            船一天往返六趟，早上送学
            生过河，傍晚送菜农回家。

            票价两元，老人和孩子不收
            钱。木匠说，船上的账从来没有

            算清过，他也不打算算清。
            """));

    [Fact]
    public void A_sentence_that_ends_on_a_full_line_ends_its_paragraph_only_before_a_first_line() => Assert.Equal(
        [
            "雨季来得早，水库的水位一周之内涨了两米多。管理站的六名值班员轮流守着闸门，不敢睡。每隔一小时记一次水位，连夜里也不能停。",
            "站长说，今年的雨和往年不同，下得急，停得也快。下游的村子已经接到通知。",
        ],
        Reflowed.Blocks("""
            雨季来得早，水库的水位一
            周之内涨了两米多。管理站的六
            名值班员轮流守着闸门，不敢睡。
            每隔一小时记一次水位，连夜里
            也不能停。
            站长说，今年的雨和往年不
            同，下得急，停得也快。下游的
            村子已经接到通知。
            """));

    [Fact]
    public void White_before_first_lines_is_believed() => Assert.Equal(
        [
            "雨季來得早，水庫的水位一周之內漲了兩米多，管理站派人守著閘門。",
            "站長說，今年的雨和往年不同，下得急，停得也快。",
            "下游的村子接到了通知，低處的四十戶人家搬到學校。",
        ],
        Reflowed.Blocks("""
            　　雨季來得早，水庫的水位一
            周之內漲了兩米多，管理站派人
            守著閘門。
            　　站長說，今年的雨和往年不
            同，下得急，停得也快。
            　　下游的村子接到了通知，低
            處的四十戶人家搬到學校。
            """));

    [Fact]
    public void Japanese_is_set_in_by_one_character() => Assert.Equal(
        [
            "駅の待合室に小さな本棚が置かれた。町の図書館が出したもので、列車を待つ人は誰でも借りられる。",
            "返すのは次の駅でもよい。二か月で三千冊余りが借り出され、なくなったのは十一冊だった。",
            "「夜の列車が静かになった」と車掌は話す。",
        ],
        Reflowed.Blocks("""
            　駅の待合室に小さな本棚が
            置かれた。町の図書館が出した
            もので、列車を待つ人は誰でも
            借りられる。
            　返すのは次の駅でもよい。二
            か月で三千冊余りが借り出さ
            れ、なくなったのは十一冊だっ
            た。
            　「夜の列車が静かになった」
            と車掌は話す。
            """));

    [Fact]
    public void English_paragraphs_with_blank_lines_between_them_are_kept_apart() => Assert.Equal(
        [
            "The ferry at Stonebridge runs again this autumn after twenty years. The town’s carpenter mended his father’s boat in one winter and built a shelter on the bank.",
            "It crosses six times a day, with pupils in the morning and market women at dusk. The carpenter says that the books have never balanced.",
            "The bridge was closed last year, and the way round is seven miles.",
        ],
        Reflowed.Blocks("""
            The ferry at Stonebridge runs again this autumn
            after twenty years. The town’s carpenter mended
            his father’s boat in one winter and built a
            shelter on the bank.

            It crosses six times a day, with pupils in the
            morning and market women at dusk. The carpenter
            says that the books have never balanced.

            The bridge was closed last year, and the way
            round is seven miles.
            """));

    [Fact]
    public void A_full_stop_of_an_abbreviation_at_a_line_s_end_ends_no_paragraph() => Assert.Equal(
        [
            "The ferry was opened in the presence of the mayor, Mr. Hollow, and of the Rev. Mr. Lane. The band of No. 3 Company played on the bank until dusk.",
            "Tea was served in the school.",
        ],
        Reflowed.Blocks("""
              The ferry was opened in the presence of the
            mayor, Mr. Hollow, and of the Rev. Mr.
            Lane. The band of No. 3 Company played on the
            bank until dusk.
              Tea was served in the school.
            """));

    [Fact]
    public void German_quotes_close_with_the_mark_that_opens_English_ones() => Assert.Equal(
        [
            "Die Fähre von Steinbrück fährt wieder. „Zwanzig Jahre lag das Boot im Schuppen“, sagte der Tischler, der es in einem Winter ausgebessert hat.",
            "„Nun hört man drüben die Schulglocke.“",
            "Sechsmal am Tage geht es hinüber, morgens mit den Schulkindern, abends mit den Marktfrauen.",
        ],
        Reflowed.Blocks("""
              Die Fähre von Steinbrück fährt wieder. „Zwan-
            zig Jahre lag das Boot im Schuppen“,
            sagte der Tischler, der es in einem Winter aus-
            gebessert hat.
              „Nun hört man drüben die Schulglocke.“
              Sechsmal am Tage geht es hinüber, morgens mit
            den Schulkindern, abends mit den Marktfrauen.
            """));

    [Fact]
    public void French_keeps_the_spaces_inside_its_quotes() => Assert.Equal(
        [
            "Le bac de Pontpierre a repris son service cet automne. « Le bateau dormait depuis vingt ans », dit le menuisier, qui l’a réparé en un hiver.",
            "Il traverse six fois par jour et les vieillards ne paient pas.",
        ],
        Reflowed.Blocks("""
              Le bac de Pontpierre a repris son service cet
            automne. « Le bateau dormait depuis vingt ans »,
            dit le menuisier, qui l’a réparé en un hiver.
              Il traverse six fois par jour et les vieillards
            ne paient pas.
            """));

    [Fact]
    public void A_quotation_of_several_sentences_is_not_cut_at_a_sentence_s_end() => Assert.Equal(
        ["木匠说：“船是父亲留下的，修了一个冬天。今年秋天开了船。一天六趟。老人和孩子过河，我一分钱不收。”他又说，账不用算清。"],
        Reflowed.Blocks("""
            木匠说：“船是父亲留下的，
            修了一个冬天。今年秋天开了船。
            一天六趟。老人和孩子过河，我
            一分钱不收。”他又说，账不用
            算清。
            """));

    [Fact]
    public void Figures_that_justification_spread_lose_their_spaces() => Assert.Equal(
        ["县图书馆把借书处搬进火车站，两个月来借书的旅客累计达到12例，共借出3041册，比去年同期多了一倍。"],
        Reflowed.Blocks("""
            县图书馆把借书处搬进火车站，
            两个月来借书的旅客 累 计 达
            到 12 例 ，共 借 出 3041 册，比
            去年同期多了一倍。
            """));

    [Fact]
    public void A_rule_read_as_a_mark_is_removed_and_told()
    {
        ReflowedText reflowed = Reflowed.Text("""
            石桥镇的老渡口停用了二十
            年，今年秋天重新开了船。摆渡
            |
            的是镇上的木匠，他用一个冬天
            修好了父亲留下的木船。
            """);
        Assert.Equal(
            "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船。",
            Assert.Single(Assert.Single(reflowed.Articles).Blocks).Text);
        Assert.Equal([("|", (long?)3)], reflowed.Removed.Select(line => (line.Text, line.Line)));
    }

    [Fact]
    public void Paragraphs_that_were_never_broken_stay_as_they_are()
    {
        string[] paragraphs =
        [
            "石桥镇的老渡口停用了二十年，今年秋天重新开了船。摆渡的是镇上的木匠，他用一个冬天修好了父亲留下的木船，又在岸边搭起一座凉棚。",
            "船一天往返六趟，早上送学生过河，傍晚送菜农回家。",
            "镇上的桥去年封闭维修，绕路要走十一公里。渡口开船以后，过河只要八分钟，河对岸的小学又听得见铃声了。",
            "到了周末，城里人也来坐船。他们在船上拍照，在凉棚下喝茶，说这里比公园安静。",
        ];
        Assert.Equal(paragraphs, Reflowed.Blocks(string.Join('\n', paragraphs)));
    }

    [Fact]
    public void A_reader_who_disagrees_is_told_what_was_seen_and_what_it_counted()
    {
        const string Text = """
            石桥镇的老渡口停用了二十
            年，今年秋天重新开了船。摆渡
            的是镇上的木匠，船是他父亲留
            下的。
            船一天往返六趟，早上送学
            生过河，傍晚送菜农回家。票价
            两元，老人和孩子不收钱。
            """;
        IReadOnlyList<ExplainedBoundary> boundaries =
            PlainTextReflower.Reflow(Text.AsMemory(), TextPlace.Start with { LineNumber = 11 }, explain: true).Boundaries;
        Assert.Equal([12L, 13L, 14L, 15L, 16L, 17L], boundaries.Select(boundary => boundary.Line));
        Assert.Equal([false, false, false, true, false, false], boundaries.Select(boundary => boundary.IsBreak));
        ExplainedBoundary kept = boundaries[3];
        Assert.Equal(("下的。", "船一天往返六趟，早上送学", 28), (kept.Before, kept.After, kept.MeasureCells));
        Assert.Contains(nameof(BoundarySign.SentenceEnd), kept.Signs.Select(sign => sign.Sign));
        Assert.Equal(kept.Score, kept.Signs.Sum(sign => sign.Weight), 1e-3);
        Assert.Empty(Reflowed.Text(Text).Boundaries);
    }

    [Fact]
    public void An_empty_text_has_no_articles() => Assert.Empty(Reflowed.Text("\n \n\f\n").Articles);
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PrintRecover.Cli;

/// <summary>The usual help, and after it examples and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string ConvertExamples = """
        Examples:
          printrecover convert scan.pdf -o out
          printrecover convert 1982/*.tif -o out --format md --lang chi_sim
          printrecover convert issue.pdf -o out --pages 1,3-5 --overlay
          printrecover convert scan.pdf -o out --lang chi_sim --engine ppocr

        Results:
          DIR/NAME.md, NAME.txt, NAME.json and NAME.page-0001.overlay.png, where NAME is the input's name without its
          ending, with -2, -3, ... when several inputs have the same. Results of an earlier run are replaced.

        """;

    private const string ReflowExamples = """
        Examples:
          printrecover reflow page.txt -o out
          printrecover reflow texts '1934/*.xml' -o out --format md --explain
          cat page.txt | printrecover reflow - --format txt

        Results:
          DIR/NAME.md, NAME.txt, NAME.json and NAME.explain.tsv, named as convert names them; those of standard input
          are called stdin, or go to standard output when there is no -o.

        """;

    private const string CheckExamples = """
        Examples:
          printrecover check fixtures --report report
          printrecover check fixtures --engine tesseract --report tesseract
          printrecover check fixtures --baseline report/report.json --fail-below article_f1=0.95,cer_folded=0.03
          printrecover check --truth page/ --result other-tool/ --report report

        Formats of truth and result, by content: PAGE XML, ALTO, hOCR, OmniDocBench JSON, XML with <lb/> and <p>, plain
        text, Markdown, and the JSON that convert and reflow write. Files of two folders are paired by name.

        """;

    private const string DoctorExamples = """
        Examples:
          printrecover doctor

        """;

    private const string ExitCodes = """
        Exit codes:
          0    all was done
          1    some pages or files failed, or could hardly be read; the others were converted; or an unexpected error
          2    the command line is wrong
          3    no input could be read
          4    the output could not be written
          5    a library, a model or a language is missing
          6    a score of check misses the limit set with --fail-below
          130  cancelled, with Ctrl-C or by the system
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int result = usual.Invoke(parseResult);
        string examples = parseResult.CommandResult.Command switch
        {
            ConvertCommand => ConvertExamples,
            ReflowCommand => ReflowExamples,
            CheckCommand => CheckExamples,
            DoctorCommand => DoctorExamples,
            _ => ConvertExamples + "\n" + ReflowExamples + "\n" + CheckExamples + "\n" + DoctorExamples,
        };
        parseResult.InvocationConfiguration.Output.WriteLine(examples + "\n" + ExitCodes);
        return result;
    }
}
